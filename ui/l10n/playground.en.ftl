page-title = Try the conversation check · Ooghoogte
language = Language of the page and of what you type
title = Try out what you want to say
lead = Type what you want to say or ask in a conversation. Sentence by sentence you read what it does, and what you could ask instead.
stays-here = Everything is read here in your browser. What you type is sent nowhere and is not kept.
sheet = What do you want to say?
sheet-hint = For example: You must be dreading the new rota.
fetching = We are fetching the language.
out-of-reach = The language cannot be fetched. See whether you are connected, keep a copy of what you typed, and open the page again.
open-again = Open the page again
notes = Sentence by sentence
notes-empty = Type a sentence, or choose an example. What we notice will stand here.
also = Also: { $labels }.
better = You could also ask:
take = Use this suggestion
taken = Suggestion used.
wave = Leave out this remark
waved = Fine. This sentence stays as it is.
because = Why do we read it this way?
because-way = Because of how it is put: { $words }.
because-words = { $n ->
    [one] Because of the word { $words }.
   *[other] Because of the words { $words }.
}
because-form = Because of how the sentence is built: a question or not, how long, how it begins and ends.
because-amount = Because of what is or is not in it: the other person, yourself, a feeling, a number.
quoted = ‘{ $word }’

label-oordeel = Judgement
label-mening = Opinion or advice
label-aanname = Assumption
label-gesloten = Closed question
label-luisteren = Listening
label-samenvatten = Summing up
label-doorvragen = Asking further
label-neutraal = Fact or appointment

why-oordeel = This evaluates the person or the work, praise included. A question lets the other person look for themselves.
why-mening = This is your own view or advice. A question brings out the other person’s view first.
why-aanname = This fills in what the other person thinks, feels or wants. Only they know: ask.
why-gesloten = This gets a yes or a no. Begin with what, how or when, and the other person tells you more.
why-luisteren = This shows that you listen, and gives room.
why-samenvatten = This gives back what the other person said.
why-doorvragen = This invites the other person to tell you more.
why-neutraal = This is an appointment or a fact one can count.

kind-luisteren = A good one to bring along.
kind-samenvatten = A good one to bring along; let them say whether it is right.
kind-doorvragen = A good one to bring along; then leave a silence.

lesson-title = Leave OMA at home, bring LSD along
lesson-home = OMA is Dutch for what one leaves at home: judgements (oordelen), opinions and advice (meningen, adviezen), assumptions (aannames). However well meant, people tell you less after them.
lesson-along = LSD is what one brings along: listening (luisteren), summing up (samenvatten), asking further (doorvragen). Then people tell it themselves, and you hear something new.
lesson-limits = The check reads one sentence at a time and does not know the other person. Sometimes it sees what is not there, or misses something. You decide.
examples-title = Try an example
examples-lead = Choose a sentence. It is added to your text.
examples-home = Leave OMA at home
examples-along = Bring LSD along
examples-other = And besides
example-oordeel-1 = You have been rather sloppy with the handover lately.
example-oordeel-2 = You did a fantastic job.
example-mening-1 = I think you should ask for more help.
example-mening-2 = If I were you, I would talk to the team first.
example-aanname-1 = You must be dreading the new rota.
example-aanname-2 = You are probably disappointed about the promotion.
example-luisteren-1 = Take your time, I am listening.
example-luisteren-2 = Thank you for telling me this.
example-samenvatten-1 = If I understand you correctly, you want to be at the desk more often.
example-samenvatten-2 = So you are saying that the planning is the trouble, not the work itself.
example-doorvragen-1 = What makes that work worthwhile for you?
example-doorvragen-2 = How would you go about it?
example-gesloten-1 = Are you busy?
example-gesloten-2 = Is the course finished?
example-neutraal-1 = We meet on Tuesday at ten in room 3.
example-neutraal-2 = Twelve orders were delivered last month.
