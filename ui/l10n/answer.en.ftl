page-title = Pulse survey · Ooghoogte
language = Language
back = Back
next = Next
skip = Skip
progress = { $at } of { $all }
question-of = Question { $at } of { $all }.
time-left = { $minutes ->
    [one] about 1 minute left
   *[other] about { $minutes } minutes left
  }
opening = One moment, we are opening the questions.
promise = After the count nobody can link your answer to you, not even we.
promise-open = How that works, and where it ends
close = Close

welcome-title = What is it like to work here?
welcome-length = { $questions } short questions. { $minutes ->
    [one] About 1 minute.
   *[other] About { $minutes } minutes.
  }
welcome-until = You can take part until { $date }.
welcome-how = Tap an answer and the next question comes by itself. On a keyboard, choose with the numbers. You may skip any question.
welcome-free = Opening this page is not an answer yet. Have you sent yours? Then you are done.
segment-title = Your answer counts in this group
segment-above = Part of { $units }
segment-size = { $count } people invited
segment-joined = { $count ->
    [one] One person is new in this group since last time.
   *[other] { $count } people are new in this group since last time.
  } { $together ->
    [0] In this group everybody is new to each other.
   *[other] At most { $together } of this group were together before. If you were not one of them, they are all new to you.
  }
fingerprint-title = Check code
fingerprint-text = Is the same code in your letter? If not, stop and tell the works council.
fingerprint-log = Everybody sees the same code on the list of what was announced
agreement-title = Agreed by the works council
agreement = { $reference }, { $date }
begin = Begin
continue = Continue

pick-count = { $count } of { $max } chosen
pick-full = You have chosen { $max }. Remove one first if you want another.

comment-label = Your words (optional)
comment-left = { $count } characters left
comment-shown = Your words are shown exactly as written, without your name. Only when at least ten people in the group have answered. Somebody in HR reads them first, without knowing from which team. Then HR and whoever leads the group read them.
comment-under = Where may your words be shown?
label-team = With my team: whoever leads it will read them
label-wider = Only with my department or organisation: whoever leads that will read them
hints-title = Look once more
hint-name = Is this a name? “A colleague” says enough.
hint-mail = There is a mail address here.
hint-phone = There is a phone number here.
hint-date = A date can give you away. “Recently” says enough.
hint-only-one = “The only one”: colleagues may then know that you wrote this.
hints-here = This check happens on your own device only.

review-title = Ready to send?
review-count = You have answered { $answered } of { $all } questions.
review-sealed = Your answers are sealed on this device. Nobody can read them on their way.
review-gone = Then they disappear from this device.
review-final = You cannot change them or take them back: nobody knows any more which answer is yours.
send = Send
not-sealed = Nothing was sent yet. Your answers are still here. Check your connection and try again.
sending-title = Your answer is being sealed and sent.

waiting-title = Your answer is waiting for a connection
waiting-text = It is sealed and only on this device. It leaves as soon as there is a connection. You may close the page: open it again later on this device and we will try once more.
waiting-stay = It is sealed and only in this page. Do not close the page until it has left.
retry = Try again

receipt-title = Thank you. Your answer was sent.
receipt-label = Your receipt
copy = Copy
copied = Copied
receipt-proves = After the count we publish a list of all receipts. If yours is in it, your answer was counted.
receipt-not = It does not say what you answered. Whoever sees it does know that you took part. You need not keep it.
next-title = What happens next?
next-count = After { $date } we count everything at once. Until then every answer stays sealed.
next-shown = Then managers see the result of their own group, and HR that of all groups. Always of at least five people together.
next-check = Want to check your receipt? Then open the link in your letter once more.
next-person = Next person

code-title = Type the code in your letter
code-label = Code of ten characters
code-help = Capitals and spaces do not matter. We read an o as 0, an i or l as 1.
type-code = Type the code
code-submit = Continue
code-malformed = A code has ten characters. Please look at your letter again.
code-unknown = We do not know this code. Check every character. Is it right? Then ask HR for a new letter.
code-no-connection = No connection. Nothing was used or sent. Try again in a moment.

check-title = Was my answer counted?
check-submit = Check
check-found = Yes. This receipt is in the list: that answer was counted.
check-missing = This is not in the list. Check every character. Is it right? Then ask the works council for the count report.

trouble-link-missing-title = Open the link in your letter
trouble-link-missing-text = This page only works with your own link or code. Have you sent your answer? Then you are done. Did you come back here by reloading? Then open your link again: your browser keeps nothing here.
trouble-link-mangled-title = This link was changed on its way
trouble-link-mangled-text = A part was lost, or a mail program wrote it in another way. Open the link in the mail itself, or copy all of it. If that does not work, type the code in your letter. Nothing was used or sent.
trouble-no-crypto-title = We cannot seal your answer here
trouble-no-crypto-text = This browser or this connection is not safe enough. Check that the address starts with https:// and use a recent browser. If it does not work, tell HR. Nothing was sent.
trouble-no-connection-title = No connection
trouble-no-connection-text = The questions did not arrive. Nothing was used or sent.
trouble-wave-unknown-title = We do not know this survey
trouble-wave-unknown-text = The link may be of another organisation, or a character was changed. Use the link in your latest letter.
trouble-wave-stopped-title = This survey was stopped
trouble-wave-stopped-text = It will not be counted. Everything that was sent was destroyed without being opened. You need not do anything.
trouble-wave-closed-title = This survey is over
trouble-wave-closed-text = The last day was { $date }. You can no longer answer.
trouble-manifest-changed-title = This is not what your letter promises
trouble-manifest-changed-text = The server shows another survey than the one in your letter. We stopped and nothing was sent. Please tell the works council.
trouble-not-announced-title = This survey is not on the list
trouble-not-announced-text = The code in your letter is not on the list that everybody sees. Perhaps this survey was made for you alone, to recognise you. We stopped and nothing was sent. Please tell the works council.
trouble-segment-unknown-title = Your group is not in this survey
trouble-segment-unknown-text = The link and the survey do not fit together. We stopped and nothing was sent. Please tell the works council.
trouble-segment-too-small-title = A group is too small
trouble-segment-too-small-text = A group in this survey has fewer than five people. Then we cannot promise that nobody can be recognised. We stopped and nothing was sent. Please tell the works council.
trouble-label-unreadable-title = The name of your group cannot be read
trouble-label-unreadable-text = We cannot check in which group your answer would count. We stopped and nothing was sent. Please tell the works council.
trouble-key-unusable-title = Your answer cannot be sealed
trouble-key-unusable-text = The server gave a key that does not work. Without a good key your answer is not safe. We stopped and nothing was sent. Please tell the works council.
trouble-other-pending-title = An answer is still waiting on this device
trouble-other-pending-text = An earlier answer is sealed and not sent yet. Send that one first. Then open your link again.
trouble-pending-expired-title = An answer came too late
trouble-pending-expired-text = A sealed answer was waiting on this device, for a survey that is over. It has been erased and does not count. We are sorry.
trouble-pending-unsure-title = This survey is over
trouble-pending-unsure-text = The last day was { $date }. Your sealed answer can no longer leave. It may have arrived before. After the count we look for it in the list, if you open this page again then. You can also look yourself: your receipt is { $receipt }.
trouble-pending-counted-title = Your answer was counted
trouble-pending-counted-text = An answer that was still waiting here had arrived in time. Its receipt { $receipt } is in the list. You need not do anything.
trouble-already-used-title = This invitation was used already
trouble-already-used-text = Was that you, on another device or in another window? Then your first answer counts and you are done. Was it not you? Tell the works council: somebody else has used your link or code. This answer was not sent.
trouble-not-taken-title = Your answer was not accepted yet
trouble-not-taken-text = The survey is still open, but the server does not take your sealed answer. It is still on this device. Try again later. If that does not help, tell the works council.
trouble-segment-differs-title = Your group is not right
trouble-segment-differs-text = By the staff list you belong to another group than your link says. Your answer has been erased and was not sent. Please tell the works council.
trouble-proof-does-not-hold-title = The server does not keep its promise
trouble-proof-does-not-hold-text = It used another key for you than for the others. That way it could recognise you. So your answer was not sent. Please tell the works council.

why-title = Who can see what you answer?
why-intro = This is how we make sure that nobody finds out: not HR, not your manager, not the makers.
draw-phone = your device
draw-work = gives a ticket
draw-answers = takes the envelope
draw-count = opened together
why-sealed = Your device puts your answers in a digital envelope and seals it. Without the key nobody can look inside.
why-ticket = One computer knows who was invited. It gives your device a ticket, without seeing which one.
why-cast = Another computer gets the ticket and the envelope. It keeps no record of who sends.
why-count = After the last day all envelopes are opened together. We keep only totals of at least five people, and the words you chose to share. The key is destroyed.
limits-title = What we cannot promise
limit-operator = Whoever runs these computers, or can write in the database, could cheat: change this page or swap answers. Or use the key and record who sends when. Then linking is possible.
limit-colleagues = Do four of five people put their answers side by side? Then they also know the fifth.
limit-invented = Whoever invents four colleagues knows the fifth. That is why you see how many people in your group are new.
limit-agreement = Does everybody in the organisation give the same answer? Then every figure shows it.
limit-participation = People can work out how many in a group answered. Was that everybody? Then they know that you did too.
limit-mail = Whoever runs the mail or prints letters can use your link or code before you do.
limit-words = What you write yourself may show who you are.
