notes = Sentence by sentence
also = Also: { $labels }.
better = You could also ask:
take = Use this suggestion
taken = Suggestion used.
put-back = Put my sentence back
rewrite = Rewrite it myself
wave = Not the case here
waved = Fine. This sentence stays as it is.
because = Why do we read it this way?
because-way = Because of how it is put: { $words }.
because-words = { $n ->
    [one] Because of the word { $words }.
   *[other] Because of the words { $words }.
}
because-form = Because of how the sentence is built: a question or not, how long it is, how it begins and ends.
because-amount = Because of what is or is not in it: the other person, yourself, a feeling, a number.
quoted = ‘{ $word }’
legend = What the lines say
legend-along = Listening, summing up, asking further

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
why-neutraal = This is an appointment, or a fact that you can count.

kind-luisteren = A good one to bring along.
kind-samenvatten = A good one to bring along. Let the other person say whether it is right.
kind-doorvragen = A good one to bring along. Then leave a silence.
