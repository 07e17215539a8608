# Words for HR and managers. One word per thing; a button is a verb and a noun; a number that is withheld says why.

waiting = One moment …
language = Language
navigation = Pages
sign-out = Sign out
close = Close
cancel = Cancel
unit = Unit
units-below = Units below
why = Why
not-shown = not shown

title-start = Start
title-sign-in = Sign in
title-people = Staff list
title-waves = Waves
title-open-wave = Open a wave
title-wave = Wave
title-results = Results
title-team = My team
title-conversations = Conversations
title-propose = Propose a conversation
title-conversation = Conversation
title-talk = In conversation
title-own-record = Take my conversations along
title-nowhere = Not found
nowhere = There is nothing here
nowhere-why = This address leads to no page. Choose one from the navigation.
nothing-here = Nothing to see yet
nothing-here-why = You lead no unit on the staff list. When you are invited to a survey, your letter brings you there.

## After the conversation
kept-apart = This sounds like appraisal or reward. We keep that conversation apart: people who are being judged say less. You may leave it as it is.
talk-with = Talking with { $name }
talk-back = Back
talk-topics = Topics
talk-nothing-brought = Nobody shared anything beforehand. Nobody has to.
talk-own-sheet = My own sheet
talk-own-sheet-why = You did not share this. Whoever looks at your screen can read it.
talk-how = How to talk together
talk-listen = Listen
talk-summarise = Sum up
talk-probe = Ask further
talk-silence = A minute of silence
talk-silence-stop = End the silence
talk-silence-now = A minute of silence. Nobody needs to say anything.
talk-silence-over = The minute is over.
talk-end = We have talked
talk-end-why = After that, one of you briefly writes down what was said. What you shared can then no longer be taken back.
talk-not-planned = This conversation is not planned yet.
talk-not-now = You have had this conversation already, or it is not going ahead.
talk-ended = Good that you talked. Now briefly write down what was said.
two-reads-both = You and { $name } can read this. Nobody else, not even HR.
two-reads-you = Only you can read this. Nobody else, not even HR.
two-reads-now = You and whoever leads you now can read this. Nobody else, not even HR.
two-reads-shown = { $name } lets you read this. Nobody else can, not even HR.
two-who-both = both of you
two-who-you = you
two-who-then = the leader at the time
two-who-when = { $who }, by { $day }
two-the-other = the other person
two-record = After the conversation
two-summary = What was said
two-heard = What did you hear the other person say?
two-heard-how = Use the words of { $name }, not what you think of it.
two-agreements = Agreements
two-agreements-how = One agreement that you keep is enough. None is fine too: then leave it empty.
two-agreements-none = There are no agreements.
two-agreement = Agreement { $n }
two-what = What do you agree on?
two-who = Who does it?
two-due = By when? (optional)
two-agreement-add = Add agreement
two-agreement-remove = Remove agreement
two-look-back-day = When will you look back?
two-look-back-day-why = What somebody prepared and did not share disappears after that day.
two-hand-over = Propose the text
two-keep = Save the text
two-overtaken = Meanwhile { $name } wrote something down as well. Read it first. If you then propose your own text, it takes its place.
two-drop-mine = Discard my text
two-is-it-so = Is this right for you? Or would you put it differently?
two-confirm = Yes, that is right
two-say-otherwise = I would put it differently
two-wait = Now { $name } reads this and says whether it is right. Until then you can still change it.
two-not-yet-why = Have you not talked yet?
two-not-yet = Back to preparing
two-alone = Nobody else reads this any more. It stays as you write it.
two-change = Change the text
two-written-by-you = Written down by you on { $day }.
two-written-by = Written down by { $name } on { $day }.
two-written = Written down on { $day }.
two-agreed = What you agreed
two-look-back-on = Looking back: { $day }.
two-looked-back-on = You looked back on { $day }.
two-look-back = Looking back
two-look-back-later = You look back on { $day }. Earlier is fine too.
two-look-back-now = Look back now
two-look-back-how = Look together at what came of each agreement. There is no right or wrong here: keep what works, change what does not.
two-came = What came of it?
two-next = What will you do with it?
two-next-keep = Keep it this way
two-next-change = Do it differently
two-next-let-go = Let it go
two-look-back-keep = Save this look back
two-brought = What you both brought
two-brought-by-you = From you
two-brought-by = From { $name }
two-piece-opening = To begin with
two-piece-question = A question
two-piece-note = A thought
two-piece-gives-energy = This gives me energy
two-piece-takes-energy = This costs me energy
two-piece-proud-of = I am proud of this
two-piece-want = I would like this
two-piece-need-from-you = I need this from you
two-yours = This conversation is yours
two-yours-why = You decide what happens with it: take it along, let somebody read it, or delete it.
two-show-why = You had this conversation with somebody who no longer leads you. { $name } sees none of it unless you let them read it.
two-show = Let { $name } read it
two-shown-now = This conversation can now also be read by { $name }.
two-show-no-more = Stop letting them read it
two-take-along = Take everything along
two-delete = Delete conversation
two-delete-sure = Delete this conversation?
two-delete-means = The key of this conversation will be destroyed. After that nobody can read it here or bring it back, and neither can you. Do you want to keep it? Then take it along first.
two-deleted = The conversation is deleted and its key is destroyed.
two-leave-heading = No longer taking part
two-leave-why = This conversation belongs to your employee. You can stop: then you can no longer read it.
two-leave = Stop taking part
two-leave-sure = Stop taking part in this conversation?
two-leave-means = After this you can no longer read the conversation, and no copy stays with you. What you prepared and did not share disappears at once. Your employee keeps the conversation.
two-left = You no longer take part in that conversation and cannot read it any more.
own-record-lead = Everything that is yours, as it was on { $day }.
own-record-who-read = Who could read this? You, and whoever led you for as long as that was so. Never HR. What you did not share, only you could read. Whoever runs the server and holds its keys could have read it too.
own-record-unprotected = On paper or in a file, this room no longer protects your conversations: whoever has the paper or the file can read them. Keep it safe.
own-record-none = There is no conversation yet.
own-record-print = Print page
own-record-save = Save file (JSON)
own-record-sign = Print with two lines to sign
own-record-file = conversations
own-record-sign-employee = Signature of the employee
own-record-sign-leader = Signature of the leader
own-record-one = Conversation of { $day }
own-record-with = With
own-record-when = At what time
own-record-hour = { $hour }, { $minutes } minutes
own-record-where = Where
own-record-state = How it stands
own-record-about = What it is about
own-record-proposed = proposed
own-record-planned = planned
own-record-declined = not accepted
own-record-cancelled = called off
own-record-talked = talked
own-record-summarised = written down
own-record-agreed = agreed together
own-record-closed = looked back
own-record-pieces-shared = What you shared
own-record-pieces-own = What you kept to yourself
own-record-pieces-other = What the other person shared

## Signing in
sign-in = Sign in
mail-address = Your mail address at work
ask-link = Send me a link
ask-link-why = There is no password. You get a link that works once, for twenty minutes.
sign-in-button-why = Opening the link did nothing yet. Press the button to sign in on this device.
look-in-mail = Look in your mail
look-in-mail-why = If this address is known, a letter is on its way. It may take a minute. Nothing there? Then perhaps another address is on the staff list. Did you get several? Only the newest works.
title-access = Where I am signed in
access-lead = Lost a phone, or left a screen open? Sign out there from here.
access-sessions = Signed in
signed-in-since = Since { $since }
signed-in-here = Here
end-session = Sign out there
end-other-sessions = Sign out everywhere else
session-ended-there = You are signed out there.
sessions-ended = You are signed out everywhere else.
access-note = After ten hours a sign-in ends by itself. On which device it was is not kept.
session-ended = Your session has ended. Sign in again and you are back where you were.
session-ended-form = Your session has ended, and nothing was sent. What you filled in is kept in this tab. Sign in again and you go on from there.
signed-out-elsewhere = You signed out in another tab. What you filled in here was erased.
sign-in-for-page = Sign in and you come to the page you asked for.
form-is-back = You are signed in again. Everything is as you filled it in; nothing was sent yet.
under-way = One moment, this is being done.
changed-nothing = nothing
changed-agreement = Reference of the agreement: it said { $shown }, now it is { $now }.
changed-agreed-on = Day of the agreement: it said { $shown }, now it is { $now }.
changed-questionnaire = Questionnaire: it said { $shown }, now it is { $now }.
changed-unit = Unit: it said { $shown }, now it is { $now }.
changed-invited = People in { $of }: it said { $shown }, now there are { $now }.
changed-staff-list = Somebody else brought in another list in the meantime. The preview below was made again.
other-address = Use another address

## Staff list
people-lead = Who works where, and who leads. Only HR sees this list; it never meets an answer.
list-new = Read a new list
choose-file = Choose a file
no-file = no file chosen yet
file-note = A text file from your personnel system (CSV). Comma, semicolon or tab, accents and quotes: we find out. Choosing shows a preview and changes nothing.
encoding-label = Letters read as
encoding-choose = Choose what is right
encoding-unclear-note = The file itself does not say how its letters were saved. See below which choice gets the names right.
encoding-known-note = Do names look wrong? Then choose something else.
encoding-windows-1252 = Windows
encoding-macintosh = Macintosh
encoding-cp850 = MS-DOS (850)
encoding-cp437 = MS-DOS (437)
list-refused = This list cannot be read whole
list-refused-why = { $n ->
    [one] One problem in { $rows } rows. Mend it in the file and choose it again. Nothing was changed.
   *[other] { $n } problems in { $rows } rows. Mend them in the file and choose it again. Nothing was changed.
}
list-preview = What this list would change
list-preview-why = We read { $rows } rows and found { $n } problems.
list-problems = { $n ->
    [one] 1 problem
   *[other] { $n } problems
}
list-warnings = { $n ->
    [one] 1 remark
   *[other] { $n } remarks
}
list-people = people
list-units = units
list-added = new
list-left = left
list-moved = moved
list-renumbered = renumbered
list-unit-changes = What happens to units
list-units-new = New
list-units-gone = Gone, with their trends
list-units-renamed = Spelled otherwise, still the same unit
list-unit-renamed = “{ $from }” becomes “{ $to }”
list-unit-changes-why = Should a unit that is gone be one that is new? Then give it its old name in this list.
list-units-merged = Goes into another unit
list-unit-merged = { $from } → { $to }
list-units-split = Comes out of another unit
list-unit-split = Out of { $from }: { $to }
list-who-left = Who leaves ({ $n })
list-who-joined = Who joins ({ $n })
list-who-moved = Who changes unit ({ $n })
list-who-leads = Units with another leader ({ $n })
list-in-unit = { $name }: { $unit }
list-from-to = { $name }: { $from } → { $to }
list-leads = { $unit }: { $from } → { $to }
list-brakes = Is this list right?
list-brakes-left = { $left } of the { $of } people are no longer on it.
list-brakes-emptied = Everybody leaves these units:
list-brakes-why = Was it only a part of the file? Then people lose their access and units their trends. Look it over before you go on.
import-all-the-same = The list is right, import it
import-list = Import this list
import-why = All of it goes in at once, or nothing does.
import-refused-why = A list goes in whole or not at all, so this one waits until there are no problems.
list-imported = The list went in: { $people } people.
list-empty = There is no staff list yet. Choose a file to begin.
list-now = The list as it is now
list-now-why = { $people } people in { $units } units.
tree-preview = Units as we read them
tree-why = Check whether every team hangs in the right place, under the right leader.
unfold = Show or hide what is below
no-leader = no leader
n-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
finding-line = Line
finding-column = Column
finding-what = What we found
whole-row = whole row
findings-more = And { $n } more like these.

field-number = number
field-firstName = first name
field-lastName = last name
field-name = name
field-mail = mail address
field-language = language
field-unit = unit
field-parent = parent unit
field-leader = leader

finding-file-empty = The file is empty.
finding-file-is-workbook = This is a spreadsheet. Save it as CSV (text) and choose that file.
finding-file-not-text = This is not a text file.
finding-encoding-unclear = This cell can be read in more than one way. { $value }
finding-column-missing = The column “{ $value }” is missing, and we cannot do without it.
finding-column-repeated = This column says the same as an earlier one. Leave one of them out.
finding-rows-missing = There are headings, but no rows below them.
finding-quote-not-closed = A quotation mark opens here and never closes.
finding-quote-misplaced = A quotation mark stands where it cannot be read.
finding-row-too-short = This row has too few columns.
finding-row-too-long = This row has more columns than there are headings. Perhaps a separator too many?
finding-cell-too-long = A cell is far too long to be a name or an address.
finding-number-repeated = This number is on line { $first } already.
finding-name-missing = The name is missing.
finding-mail-address-missing = The mail address is missing.
finding-mail-address-invalid = This is no mail address.
finding-mail-address-repeated = This mail address is on line { $first } already.
finding-language-unknown = We do not know the language “{ $value }”. Use nl, fr, de or en.
finding-unit-missing = The unit is missing.
finding-unit-parent-contradicts = Line { $first } puts this unit elsewhere than in “{ $value }”.
finding-unit-circle = These units are each above the other (lines { $lines }).
finding-unit-leader-unclear = We cannot tell who leads “{ $value }” or where it belongs (lines { $lines }).
finding-unit-top-unclear = Several people have no leader (lines { $lines }), so we cannot tell which unit is at the top.
finding-leader-unknown = The leader “{ $value }” is not on this list.
finding-leader-contradicts = The leader’s address and number point at two people (“{ $value }”).
finding-leader-is-self = This person leads themselves.
finding-leader-circle = These people lead each other (lines { $lines }).
finding-column-ignored = We do not use this column.
finding-quote-kept = There are quotation marks inside a cell. We kept them as they are.
finding-begins-like-a-formula = This begins like a formula. We read it as plain text.
finding-characters-garbled = Some letters look garbled. Save the file as UTF-8 if the name is not right.
finding-number-missing = The number is missing. We recognise this person by mail address.
finding-name-incomplete = Half of the name is missing.
finding-language-missing = The language is missing. Letters will be in Dutch.
finding-unit-spelled-differently = Spelled otherwise above. We read it as “{ $value }”.
finding-unit-without-leader = Nobody leads “{ $value }”, so nobody sees its page.
finding-unit-without-people = Nobody works in “{ $value }” itself.
finding-person-unclear = This address was that of { $value }; here the name, and perhaps the number, is another. The same person? Keep the name or the number as it was in this list, and change it in a next one. Somebody else? Import the list without this row first, and then the whole list.
finding-person-changed = We take this to be { $value }, with a new name. If it is somebody else, import the list without this row first.
finding-number-used-again = This number was that of { $value }. We take this to be somebody else, with nothing of what { $value } had.
finding-mailbox-passed-on = This address was that of { $value }, who has left. We take this to be somebody else, with nothing of what { $value } had.

## Waves
waves-lead = A wave asks once, until its last day. It is counted afterwards, never before.
waves-all = All waves
waves-none = No wave was opened yet.
waves-back = All waves
wave-title = { $form }, { $month }
wave-dates = { $opens } to { $closes }
open-a-wave = Open a wave
open-needs-agreement = First enter what the works council agreed to.
open-needs-people = First there must be people to invite:
state-open = Open
state-open-why = Everybody who was invited can answer until { $closes }.
state-closed = Closed, waiting for the count
state-closed-why = The last day was { $closes }. The count runs by itself, soon after.
state-stopped = Stopped
state-stopped-why = This wave was stopped before { $closes }. Nothing was counted and the answers were destroyed.
state-counted = Counted
state-counted-why = The last day was { $closes }. The sealed answers were opened, put together in groups, and destroyed.
form-core = The core pulse
form-wave1 = What drives you at work
form-wave2 = What we expect of each other
form-wave3 = Conversations
form-wave4 = Promises under pressure
form-full = The whole questionnaire
form-burden = { $questions } questions, about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}{ $open ->
    [0] {""}
   *[other] , with room for own words
}

agreement = Agreement of the works council
agreement-why = No wave opens without it. Everybody who is invited reads it.
agreement-reference = Reference
agreement-date = Agreed on
agreement-keep = Keep agreement
agreement-change = Change agreement

open-wave-lead = Once it is open nothing can be changed: not the questions, not the last day, not the smallest group.
which-form = What do we ask?
which-audience = Whom do we ask?
audience-why = Choose whole units, each with at least ten people. Everybody in them is invited. Whoever moves alone or is new counts where nobody can work out the difference, until there are five. Leaders count with the unit above, so that they do not stand out in their team.
audience-waiting = { $n ->
    [one] One new colleague waits until next time: the answers of fewer than five new people could be worked out.
   *[other] { $n } new colleagues wait until next time: the answers of fewer than five new people could be worked out.
  }
audience-too-few = fewer than { $least } people
audience-with-above = included
audience-none = Choose at least one unit.
n-invited = { $n } invited
until-and-group = Until when, and how small a group?
closes-on = Last day
closes-why = At least five days from today, and at most sixty: whoever is away for a moment must be able to answer too. Counting begins after the last day.
smallest-group = Smallest group
smallest-group-why = Five is the least. You may raise it now, never lower it, and not after opening.
respondents-see = What respondents will read
respondents-see-why = In their own language, in the letter and on the page.
promise-time = It takes about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}. You can answer until { $closes }.
promise-groups = Answers are only ever shown for groups of at least { $floor } people.
promise-nobody = Nobody can find out what you answer, not HR and not your manager.
promise-agreement = Agreed by the works council: { $reference }, { $day }.
open-wave = Open wave
open-wave-for = Open wave and invite { $n } people
open-wave-why = Letters leave at once. A wave that is open can be stopped, not changed.
wave-opened = The wave is open: { $invited } people are invited, in { $segments } groups.

opened-on = Opened on
fingerprint = Check code
fingerprint-why = The same sixteen characters stand in every letter and on the survey page. Whoever compares them knows that everybody got the same wave.
participation-title = How many have asked to answer
participation = At least { $percent } %
participation-under-five = Fewer than 5 %
participation-why = Of the whole organisation, in steps of five, new once a day. More would let somebody see who answered when.
participation-none = No figure. It is there from fifty people invited, because in a smaller group even a rounded figure can point at somebody.
wave-acts = What you can still do
remind-everybody = Remind everybody
remind-everybody-why = A reminder goes to everybody, also to who has answered. We do not know who has, and no list of it may ever exist.
reminder-sent =
  { $n ->
    [one] 1 reminder is on its way.
   *[other] { $n } reminders are on their way.
  }
invitations-instead =
  { $n ->
    [one] 1 person has not had the invitation yet. It goes now, and no reminder.
   *[other] { $n } people have not had their invitation yet. It goes now, and no reminder.
  }
stop-wave = Stop wave
stop-wave-why = Stopping is for when something went wrong. It is not a way to count early.
stop-wave-sure = Stop this wave?
stop-wave-means = Nothing will be counted. All answers given so far are destroyed, and so are the invitations. This cannot be undone.
stop-wave-not = Let it run
wave-stopped = The wave was stopped. Nothing was counted.
outbox = Letters that have not gone
outbox-why = A letter that went leaves no trace. What stands here did not go, or may not have.
outbox-empty = Every letter has gone.
outbox-waiting = { $n ->
    [one] 1 letter waits and is tried again by itself.
   *[other] { $n } letters wait and are tried again by themselves.
}
outbox-refused = { $n ->
    [one] 1 was refused.
   *[other] { $n } were refused.
}
outbox-given-up = { $n ->
    [one] 1 was given up after days of trying.
   *[other] { $n } were given up after days of trying.
}
outbox-unsure = { $n ->
    [one] Of 1 we do not know whether it arrived. It does not go twice; a reminder reaches that person too.
   *[other] Of { $n } we do not know whether they arrived. They do not go twice; a reminder reaches those people too.
}
send-again = Send now what never went
send-again-why = For when the mail server or an address is right again. Whoever has a letter gets no second one.
mail-does-not-go = The mail server has taken no letters since { $since }. All letters wait; nobody is refused. We try again at { $again }.
mail-connect = The mail server cannot be reached, or its certificate is not trusted ({ $code }).
mail-login = The mail server does not accept our login ({ $code }).
mail-sender = The mail server does not let us send from this address ({ $code }).
mail-recipient = The mail server does not take a letter to this address ({ $code }).
mail-message = The mail server does not take this letter ({ $code }).
mail-handed-over = The connection was lost after the letter was handed over ({ $code }).
mail-here = It went wrong on our side ({ $code }).
outbox-all = Show all { $n }
letter-view = View letter
letter-waiting = waits
letter-sending = is being sent
letter-refused = refused
letter-given-up = given up
letter-unsure = may have arrived
letter-invitation = invitation
letter-reminder = reminder
letter-hidden = To { $to }. The link and the code are hidden: they belong to this person only.

count-report = How it was counted
count-ballots = { $ballots ->
    [one] There was 1 ballot in the box.
   *[other] There were { $ballots } ballots in the box.
}
count-opened = { $opened ->
    [one] 1 opened,
   *[other] { $opened } opened,
} { $counted } of them fitted the questionnaire and were counted.
count-refused = { $n ->
    [one] 1 ballot was not counted: { $why }
   *[other] { $n } ballots were not counted: { $why }
}
ballot-does-not-open = it did not open with the key of this wave.
ballot-layout-unknown = it was written in a way we do not know.
ballot-other-questionnaire = it belongs to another questionnaire.
ballot-answer-impossible = it holds an answer that the questionnaire does not have.
ballot-other = it could not be read.
count-blocks = The answers were put together in { $blocks ->
    [one] 1 group.
   *[other] { $blocks } groups.
} Nothing smaller is kept.
count-in-no-figure = { $n ->
    [0] Every counted ballot is in a figure.
    [one] 1 ballot is in no figure: too few were left at the top of the tree to be a group.
   *[other] { $n } ballots are in no figure: too few were left at the top of the tree to be a group.
}
count-comments = { $kept ->
    [one] 1 comment was kept.
   *[other] { $kept } comments were kept.
}
count-comments-not-kept = At most { $n } were not kept: there was no group of at least ten people with the same language to put them with. The exact number is left out: a single one could be somebody’s.
count-after = After the count the ballots, the invitations and the key were destroyed. Everybody can look up the own receipt in the published list.
results-ready = The figures are ready, in groups of at least five.
see-results = See results

## Results
results-lead = What groups answered, never what a person did. Begin with what goes well.
results-none = No wave was counted yet.
results-tree = Units and figures
results-file = Figures as a file
results-file-for = File for
results-file-for-spreadsheet-comma = Excel, with a comma: 3,5
results-file-for-spreadsheet-point = Excel, with a point: 3.5
results-file-for-programs = R and other programs
results-file-save = Save figures (CSV)
results-file-why-spreadsheet-comma = For a computer set to Belgium, the Netherlands, France or Germany: Excel follows that. What is not shown is an empty cell.
results-file-why-spreadsheet-point = For a computer set to the United Kingdom, Ireland or the United States: Excel follows that. What is not shown is an empty cell.
results-file-why-programs = With a point, 3.5. What is not shown is NA.
results-file-why = The reason stands in a column of its own. Shares are rounded to 5 %: where one means “5 % or fewer” or “95 % or more”, the column beside it says or-fewer or or-more. This browser remembers your choice.
results-tree-why = Means from { $lowest } to { $highest }. Small differences say little. Press a name for the same figures in words.
legend-high = { $highest }: the deeper, the higher
which-wave = Wave
answers = { $n } answers
answers-of = { $n } of { $invited } answers
answers-at-least-80 = { $n } answers, at least 80 % took part
lower-is-better = { $name } (lower is better)
one-statement = { $name } (one statement)
why-not-shown = Why this is not shown
not-shown-anywhere = Not shown for any unit: { $measures }.
not-shown-here = Not shown: { $measures }.
not-shown-beside = Not shown of { $unit }: { $measures }.
withheld-unit = Nothing of { $unit } is shown.
withheld-figure = “{ $measure }” of { $unit } is not shown.
withheld-too-few-answers = There were too few answers to stay anonymous.
withheld-too-few-took-part = Fewer than three in ten people took part. The figure would be of a few, who together could work out what another said.
withheld-covers-too-little = So many answers had to be put with the unit above that the figure would say little of this unit.
withheld-same-as-part = It would be the figure of one of its parts, and would tell who is not in it.
withheld-needs-seven-of-one-leader = This is about conversations with one leader. It takes seven answers of people whom that leader leads.
withheld-needs-three-leaders = This is about conversations with leaders. It is shown only of at least three together, so that it is about none of them alone.
withheld-fewer-than-ten = This question is sensitive. So it takes at least ten answers.
withheld-would-show-one-team = Without your own team’s answers, those of only one other team would be left here. The figure would show what that team answered.
withheld-not-released = HR releases this figure first, because it touches broken promises.
withheld-other = Showing it could point at somebody.
withheld-instead = The answers are not lost: they count in the unit above.
in-words = in words
quoted = “{ $name }”
share = { $n } %
share-or-fewer = { $n } % or fewer
share-or-more = { $n } % or more
mean-or-lower = { $value } or lower
mean-or-higher = { $value } or higher
share-favourable = favourable
share-neutral = in between
share-unfavourable = less favourable
fifths = How the answers divide
fifths-why = From the low end of the scale to the high one, rounded to 5 %. Shown from thirty answers on.
fifth-1 = low
fifth-2 = rather low
fifth-3 = middle
fifth-4 = rather high
fifth-5 = high
deviation = Standard deviation: { $deviation }
balance = The work itself, and what surrounds it
balance-why = One is not at the cost of the other: both can be high. So they stand side by side.
contract-state = What we expect of each other
contract-needs = This needs answers of the past year about promises kept, breach and violation. They are asked in different waves.
picks = What counts most now
picks-why = { $n } people chose, up to { $most } each. In the order of the questionnaire, rounded to 5 %.
picks-nothing-apart = Nothing stands out as chosen by many and found less in their work.
picks-worth = Perhaps worth attention, because chosen and found less in the work: { $names }.
comments = Comments
comments-why = In people’s own words, without a name. HR read them first and released them together. Do not guess who wrote what.
comment-under = { $unit }, { $language }
waits-comments = Further down: comments to read and release.
waits-promises = Further down: figures about broken promises to release.
whole-organisation = Everybody together
goes-together = What goes together
goes-together-why = Each topic’s part in what moves together, from { $n } answers, rounded to 5 %. In the order of the questionnaire.
giving-getting = Giving and getting
giving-getting-why = People often think highly of what they give. So this is shown for everybody together only.
quadrant-MH = give much, get much
quadrant-OVER = give more than they get
quadrant-UNDER = get more than they give
quadrant-ML = give little, get little
for-analysts = For who wants to know exactly
reliability = How well the questions fit together
reliability-why = Reliability: alpha with the margin in which it lies, omega, and Spearman-Brown for two questions. This is about the questionnaire, not about people.
table-alpha = Alpha (margin)
table-omega = Omega
table-spearman-brown = Spearman-Brown
missing-answers = Statements that people skipped
missing-answers-why = A statement that many skip may be put badly. Rounded to 5 %.
missing-answers-none = Every statement was skipped by { $n } % or fewer.
missing-answers-rest = For every other statement it was { $n } % or fewer.
table-statement = Statement
table-does-not-apply = Does not apply
table-rather-not-say = Rather not say
promises = Figures about broken promises
promises-why = This wave asked about breach and violation. Leaders see those figures of their team only when HR releases them. First agree with them what will be done, and who helps them.
promises-release = Release figures
promises-sure = Release figures about broken promises?
promises-means = Each leader then sees the figures of the own team about breach and violation, and what they say together about expectations. This cannot be undone.
promises-not-yet = Not yet
promises-released = The figures about broken promises are released.
comments-read-why = Read all before anybody else does. The comments are shuffled and without unit, so that you do not see either where they come from.
comments-progress = { $read } of { $all } read.
comments-hidden = Hidden: { $n } ({ $reasons }).
comments-shown = Comments that may be shown: { $n }
comments-by-unit = As leaders read them
comments-are-released = The comments are released.
comments-released = The comments are released together. Leaders now read those of their team.
comments-release = Release comments
comments-release-waits = Possible once all are read: they are released together, so that nobody sees what came late.
comments-release-why = All are read. What may be shown goes out together.
comments-release-sure = Release comments?
comments-release-means = Leaders then read the comments that belong to their team. This cannot be undone; hiding one is still possible afterwards.
comment-show = Show comment
comment-hide = Hide comment
comment-hide-sure = Hide this comment?
comment-hide-means = Hiding deletes the words for ever; only the reason stays. That it is not nice to read is no reason.
comment-hide-why = Why?
comment-hide-choose = Choose a reason first.
verdict-shown = may be shown
verdict-names-somebody = names somebody
verdict-recognisable = shows who wrote
verdict-hurtful = hurts somebody

## Team
team-lead = Begin with what goes well. Figures open the conversation, they do not close it.
team-no-results = No wave was counted yet. You can have a good conversation all the same.
at-eye-level = At eye level
legend-own = { $unit }: mean, with the margin in which it lies.
legend-above = { $unit }: mean, with the margin in which it lies.
legend-beside = { $unit }.
chart-label = { $n } figures of { $unit } from { $lowest } to { $highest }, as dots with their margin on a line. The table below has all of them.
as-table = As a table
scale-note = From { $lowest } to { $highest }. The line in the middle is “in between”. The margins follow the spread in the whole organisation. In each group, the answers to a question are moved a little by chance, by at most 2 points taken together, and by at most 6 for each person who was in it an earlier time and is not now. So nobody can be worked out from two figures. The margins include that.
statements-note = Asked as one statement:
statement-of = { $name }: “{ $statement }”
table-topic = Topic
table-mean = Mean
table-margin = Margin
table-answers = Answers
group-overall = Altogether
group-intrinsic = Intrinsic
group-extrinsic = Extrinsic
group-contract = Psychological contract
group-conversation = Conversations
build-upon = What you can build upon
build-upon-none = In these answers no topic lies well above the middle. Ask what people are proud of themselves.
curious-about = What you may be curious about
curious-about-none = In these answers no topic lies below the middle. Ask what people would not want to lose.
more-topics = { $n ->
    [one] One more topic
   *[other] { $n } more topics
}
guide-more = { $n ->
    [2] Two more questions and a pitfall
   *[other] Three questions and a pitfall
}
guide-opening = It may begin like this, with something that you saw yourself
guide-questions = And then
guide-pitfall = The pitfall
guide-wrong = not
guide-instead = rather
guide-setting = Where and how
guide-step = One step
about-you = Conversations with you
about-you-why = These answers are about conversations with you. They are there to learn from, not to judge you. Begin with what helps people.
about-you-who = Only you read these figures of your team. HR sees figures about conversations only of at least three leaders together.
in-english = in English
ground-rules = Eight rules before you talk
guides-without-figures = Guides without figures
guides-without-figures-why = A good conversation needs no figure. Each guide has a question to begin with.
try-check = Try what you want to say
library = Conversation library
library-sheet = Open the sheet
own-withheld-too-few-answers = Fewer answers came in from your team than a group needs. So there are no figures of it: in a small group everybody could work out who said what.
own-withheld-too-few-took-part = Fewer than three in ten people of your team took part. So there are no figures of it: a few people together could work out what another said.
own-withheld-covers-too-little = So many answers of your team had to be put with the unit above that figures of the rest would say little.
own-withheld-same-as-part = Figures of your unit would be the same as those of one part of it, and would tell who is not in it.
own-withheld-other = Figures of your team could point at somebody.
above-beside = Below are the figures of { $unit }, the nearest larger group.
above-instead = Below are the figures of { $unit }, the nearest larger group, in which your team’s answers count.
above-none = There is no larger group to show either.

## When something is refused
problem-out-of-reach = The server cannot be reached. Try again in a moment.
problem-unexpected = Something went wrong on our side. Nothing was changed. Try again, or ask whoever runs Ooghoogte.
problem-sign-in-needed = Sign in first.
problem-sign-in-link-spent = This link was used already, or is older than twenty minutes. Ask for a new one here.
problem-not-allowed = This is not for you to see.
problem-hr-only = Only HR can do this.
problem-moderators-only = Only those who read comments before they are released can do this.
problem-overseers-only = Only HR, the works council and the data protection officer can do this.
problem-not-your-unit = You did not lead this unit when the wave opened, so its figures are not yours to see. Whoever led it then can.
problem-not-published = This unit was not in this wave, or the wave was not counted.
problem-origin-not-allowed = This request came from another page than ours and was refused.
problem-request-malformed = Something in what you entered cannot be read. Check it and try again.
problem-body-too-large = This file is too large: twenty megabytes at most.
problem-content-type-unknown = This kind of file cannot be read here.
problem-too-many-requests = Too many people ask at once. Try again in a minute.
problem-not-found = This does not exist.
problem-request-too-slow = This took too long. Check your connection and try again.
problem-address-too-long = This address is too long.
problem-headers-too-large = Your browser sent too much along. Clear the cookies of this site and try again.
problem-instrument-unknown = This questionnaire does not exist.
problem-database-out-of-reach = The database cannot be reached. Try again in a moment.
problem-staff-list-has-problems = The list has problems, so nothing was changed.
problem-staff-list-missing = The file is empty.
problem-unit-unknown = This unit is not on the staff list any more. Load the page again.
problem-audience-empty = Choose at least one unit.
problem-audience-too-small = { $unit } has fewer than { $least } people to invite. Choose the unit above it.
problem-agreement-missing = First enter what the works council agreed to.
problem-form-unknown = This form does not exist any more. Load the page again.
problem-closes-too-soon = The last day is too early: { $earliest } at the soonest.
problem-closes-too-late = The last day is too late: { $latest } at the latest.
problem-floor-too-low = The smallest group cannot be under { $least }.
problem-floor-differs = An earlier wave with the same questions had { $floor } as its smallest group. Choose { $floor } again: otherwise the difference could be about one person.
problem-asked-too-soon = Some of these questions were asked of some of these people less than fourteen days ago. Wait, or choose another form or audience.
problem-tally-key-missing = There is no key to seal the answers with yet. The program that counts makes it; ask whoever runs Ooghoogte whether it is running.
problem-wave-keys-missing = The keys of this survey cannot be reached just now. Nothing is lost; try again later.
problem-wave-unknown = This wave does not exist.
problem-wave-not-open = This wave is not open any more.
problem-comments-released = The comments are released already. Hiding is still possible, showing again is not.
problem-comment-gone = This comment was hidden in the meantime, and its words are gone.
problem-comments-not-all-read = Not all are read yet. Read every comment first.
problem-reminded-today = A reminder went out today already. There can be another one tomorrow.
problem-shown-differs = Something has changed since this was on your screen, so nothing was done. Look at how it is now, and press again.
problem-no-session = That sign-in was over already.
problem-staff-list-brakes = This list takes away too much at once. Nothing was changed. Look it over, and then import it again.
problem-act-differs = This was sent already for something else. Load the page again.
problem-comments-differ = Other comments were hidden in the meantime: { $shown } are shown and { $hidden } hidden now. Nothing was released. Look, and press again.
problem-letter-unknown = This letter has gone in the meantime.
problem-old-address-link-spent = This link was used already, is too old, or is not yours. Ask the other to let you in.
problem-leaver-link-unknown = This link is too old, or opens nothing. The conversations of somebody who leaves are destroyed after thirty days.
problem-try-again-later = This cannot be done just now. Try again in a moment.

title-oversight = Oversight
oversight-lead = For the works council and the data protection officer: what was agreed, and what is done with this software. Who answered what is not here: it is kept with a name nowhere.
oversight-agreement = What was agreed
oversight-agreed = Agreement { $reference } of { $day }.
oversight-no-agreement = No agreement has been entered yet.
oversight-agreement-means = Without an agreement with the works council no wave opens. Those who are asked read the agreement too.
oversight-ways = More to read
oversight-audit-log = Everything that HR and the operator did with this software.
oversight-roles = Who is HR, who oversees, and who reads comments first.
oversight-record = What is kept, for how long, and where the protection ends. Made to be printed.
oversight-receipts-title = Public log and receipts
oversight-receipts = What everybody was promised, and how somebody checks that their own answer was counted.
oversight-waves = What was asked of whom
oversight-questions = { $n ->
    [one] The question
   *[other] The { $n } questions
  }
oversight-asked = { $invited } people in { $units }, in { $segments ->
    [one] one group
   *[other] { $segments } groups
  }. Nothing is kept that is not of at least { $floor } people together.
oversight-fingerprint = Fingerprint, also in each invitation:

title-audit-log = Log
audit-lead = What HR and the operator did, the latest first. With this software nobody can change it or remove anything from it, HR included.
audit-acts = What was done
audit-empty = Nothing has been done yet.
audit-chain = Is the log right?
audit-whole = { $n ->
    [one] One entry, worked out on this device: it is as it was written.
   *[other] { $n } entries, worked out on this device: each is as it was written, and none is missing.
  }
audit-hash = Keep this hash. If it is not in the log any more some day, the log was written anew. The hash of the latest entry:
audit-broken = This log is not right: an entry was changed or is missing. Ask the operator to explain it, and HR to open nothing until it is cleared up.
audit-limits = There are no names and no addresses in it. Whoever runs the database itself could write all of it anew; only a hash that somebody kept shows that.
by-command-line = The operator, on the server
by-itself = By itself, as planned
by-former-role = Somebody who has no role any more
by-printed-link = HR, by a link from the server
act-agreement-changed = Agreement with the works council entered, of { $agreedOn }
act-wave-opened = Wave opened: { $form }, { $invited } people asked, until { $closes }
act-wave-stopped = Wave stopped: its answers are destroyed
act-reminder-sent = Reminder sent to everybody who was asked
act-letters-tried-again = Letters that did not arrive tried again
act-staff-list-taken = Staff list taken: { $joined } joined, { $left } left, { $moved } moved; { $people } people now
act-role-given = Role given: { $role }
act-role-taken = Role taken away: { $role }
act-contacts-named = Named who else helps with conversations
act-comment-judged = A comment judged: to show or to hide
act-comments-released = Comments released
act-broken-promises-released = Figures about breach and violation released to managers
act-signed-out-everywhere = Somebody signed out everywhere

title-roles = Roles
roles-lead = Who may do more here than an employee. Managers are not listed: who leads what is in the staff list.
roles-now = Now
role-hr = HR
role-may-hr = Opens waves, keeps the staff list, reads the results of the whole organisation.
role-moderator = Reads comments first
role-may-moderator = Reads comments without their unit, and hides what makes somebody recognisable. Sees nothing else.
role-works-council = Works council
role-may-works-council = Reads the agreement, the log, what was asked of whom, and what is kept. Sees no figures.
role-data-protection-officer = Data protection officer
role-may-data-protection-officer = Reads the same as the works council.
role-trustee = Trustee
role-may-trustee = May keep a part of a key later. There is nothing to do yet.
role-nobody = Nobody yet.
role-give = Give a role
role-give-why = This goes into the log. Those on the staff list sign in with the address that stands there.
role-mail = Mail address
role-which = Role
role-take = Take away
role-was-given = { $who } now has the role { $role }.
role-was-taken = { $who } no longer has the role { $role }.
problem-last-hr = This is the last one who is HR. Give somebody else this role first; otherwise nobody could any more.

title-comments = Read comments
comments-page-lead = Read what people wrote before anybody else does. Hide only what makes somebody recognisable, or hurts.
comments-page-none = There are no comments to read now.

title-record = Privacy and security
record-lead = For the data protection officer. The facts come from the program as it runs now.
record-print = Print page
record-who = Who is responsible?
record-controller = Organisation and contact (fill in)
record-officer = Data protection officer (fill in)
record-ground = Legal ground (fill in)
record-purpose = What do we use data for?
record-purpose-text = To ask people briefly and anonymously how it is to work here, and to help managers talk about it well. Nobody is judged, ranked or tracked. Nothing is decided about anybody automatically.
record-people-text = It concerns employees: now { $people } are on the staff list. It holds their name, number, mail address, language, unit and manager. What somebody answers is never kept with a name.
record-never-text = We never ask about health. Taking part is free, and there is no list of who did not.
record-facts = How it runs now
record-version = Version
record-instrument = Questionnaire
record-workplace = Address for HR and managers
record-answers = Address for answers
record-encrypted = Encrypted connection
record-encrypted-yes = Yes, at both addresses
record-encrypted-no = No: good for trying out only
record-hosts = Two separate addresses
record-hosts-yes = Yes
record-hosts-no = No: give each server a name of its own
record-database = Place of the database
record-database-here = On the same machine as the servers
record-database-elsewhere = On another machine
record-key-place = Place of the keys
record-key-place-memory = In memory, on no disk
record-key-place-inside-data = In the data folder: then a backup takes them along. Put them elsewhere
record-key-place-beside-data = Beside the data folder, in no backup
record-key-place-elsewhere = In another place than the data, in no backup
record-mail = Mail
record-mail-server = Through the mail server of the organisation
record-mail-folder = No mail server: letters are files with the operator
record-council-mail = Letters to the works council
record-council-mail-yes = Yes, in: { $languages }
record-council-mail-no = No: no address is set
record-council-refused = Letters to the works council that were refused
record-agreement = Works council agreement
record-agreement-none = Not entered yet. Without an agreement no wave opens
record-block = Smallest group in results
record-segment = Smallest group that is invited
record-block-text = { $block } people. The database refuses fewer
record-listed = People on the staff list
record-waves = Waves
record-waves-text = { $open } open, { $counted } counted, { $stopped } stopped
record-kept = What we keep
record-what = What
record-until = How long
record-read = Who can reach it
record-kept-staff-list = Staff list: name, number, mail address, language, unit, manager
record-until-staff-list = As long as somebody works here, and { $leaverDays } days after. If a wave is open then, until its count
record-read-staff-list = HR; the server for HR and managers
record-kept-accounts = Sign-in: a hash of the link and of the session
record-until-accounts = The link { $signInMinutes } minutes, the session { $sessionHours } hours
record-read-accounts = The server only; there is no password
record-kept-invitations = Who is invited, and whether a ticket was asked
record-until-invitations = Until the count, or until the wave is stopped
record-read-invitations = The server and whoever runs the database; HR sees one figure for the whole organisation
record-kept-askings = Which question somebody was asked, and until when
record-until-askings = As long as somebody is on the staff list. The same question does not come back within { $restDays } days
record-read-askings = The server only
record-kept-seats = With whom somebody was asked together, under a keyed name
record-until-seats = Until the end of the year after the last wave of that group; the key goes with it. Also of those who left
record-read-seats = The server only
record-kept-acts = What HR just did, so that a double click counts once
record-until-acts = At most two days
record-read-acts = The server only
record-kept-letters = Letters that still have to go: to whom and which, never the text
record-until-letters = Until they are sent. Without a mail server they stay as files until the operator deletes them
record-read-letters = HR, with the link hidden
record-kept-ballots = Sealed answers and used tickets
record-until-ballots = Until the count; then they are opened together and destroyed
record-read-ballots = Nobody can read them while the wave is open, but whoever has the key
record-kept-keys = Keys of a wave
record-until-keys = Until the count, or until the wave is stopped
record-read-keys = Each server its own keys only
record-kept-log = What was announced: check codes, dates, numbers, receipts
record-until-log = It stays
record-read-log = Everybody
record-kept-results = Results of at least { $block } people together
record-until-results = Until the organisation deletes them; the program does not by itself
record-read-results = HR all groups; a manager the own group and the group above it
record-recipients = Who gets to see something?
record-recipients-text = HR, managers, and whoever runs the servers. The works council gets check codes and numbers, never a name.
record-mail-server-text = The mail server of the organisation processes name, address and personal link.
record-mail-folder-text = No mail server is set. Letters with personal links are files in a folder of the operator.
record-transfer-text = The program sends nothing to another service. Whether data leave the European Union depends on where these servers and the mail server are.
record-risks = Risks and what we do about them
record-risk = Risk
record-done = What we do
record-left = What remains
record-risk-linking = Somebody links an answer to a name
record-done-linking = Answers are sealed on the device. A ticket that nobody can follow gives the right to answer. Two servers know half each
record-left-linking = Whoever has the key and also records who sends when can link, while the wave is open
record-risk-small = A group is so small that somebody can be recognised
record-done-small = Fewer than { $block } people are never kept. The database refuses it
record-left-small = Do four of five people put their answers side by side, then they know the fifth
record-risk-subtracting = Subtracting two results from each other
record-done-subtracting = A wave is published once. The same question does not go to the same people twice within a short time, not in other dress or under another name either
record-left-subtracting = A question that is really worded differently is not recognised
record-risk-invented = HR invents colleagues or moves people
record-done-invented = The list is fixed when a wave opens. Who joined is shown to the group and stands in the public list. The works council gets a letter, if an address is set
record-left-invented = The group itself has to see that a number is not right
record-risk-operator = The operator changes the page where people answer
record-done-operator = The public list names the hash of every file that the servers hand out
record-left-operator = Another file for one person is noticed only if that person checks
record-risk-mail = Somebody else uses the link or code of a letter
record-done-mail = Each invitation works once. Whoever comes second is told. After a new mail address one is signed out everywhere, and the old address gets a letter
record-left-mail = Whoever runs the mail or prints letters can be first
record-risk-words = Somebody gives themselves away in their own words
record-done-words = The device warns of names, addresses and dates
record-left-words = A way of writing can be recognised
record-risk-pressure = People feel obliged to take part
record-done-pressure = Any question may be skipped. A reminder goes to everybody. Nobody sees who did not take part
record-left-pressure = Pressure outside the program
record-rights = Rights of employees
record-rights-text = Access, correction and erasure apply to the staff list. An answer cannot be seen, changed or erased once it is sent: nobody knows whose it is. The screen says so before one sends.
record-log = The public list of what was announced

## Conversations
only-you-two = Only the two of you read what is written here. HR cannot get in. Whoever runs the server and holds its keys could read it.
only-what-you-share = { $name } reads only what you share. HR cannot get in. The people who run the server could read it, with the keys that are there.
old-address-lead = With this link you say that your new address is really yours. Your conversations then open again.
old-address-open = Yes, this is me: open my conversations
old-address-opened = Your conversations are open again.
leaver-lead = You no longer work here. The conversations you had are yours: read them, print them or save them.
leaver-open = Open my conversations
nobody-but = HR cannot get in. Whoever runs the server and holds its keys could read it.
no-judgement = Not an appraisal: no judgement, no score
the-other = the other person
conversation-with = Conversation with { $name }
conversation-with-former-leader = Conversation with somebody who used to lead you
conversation-with-former = Conversation with somebody you used to lead
conversation-when = { $day }, { $hours }:{ $minutes }
minutes = { $n } minutes
place-walk = A walk outside
place-quiet-room = A quiet room
place-coffee = Over coffee
place-after-lunch = After lunch
place-on-the-road = On the road together
place-side-by-side = Working side by side
place-online = Online, with or without camera
conversations-ahead = What is ahead
conversations-ahead-none = Nothing is planned. Would you like to talk to somebody? Propose a conversation.
conversations-were = What was
conversations-were-none = The conversations that you had will be listed here.
conversations-shut = What is locked between you and somebody else comes back when it is open again.
all-conversations = All conversations
became-proposed-me = A proposal. You can answer.
became-proposed-other = Proposed. { $name } can answer.
became-planned-nothing = Planned. You can prepare.
became-planned-something = Planned. There is something on your sheet.
became-planned-shared = Planned. There is something on your sheet, and you shared some of it.
became-nothing = This conversation did not go ahead.
became-talked = You talked. You can write down what was said.
became-summarised-me = What was said is written down. You can say whether it is right.
became-summarised-other = What was said is written down. { $name } can say whether it is right.
became-agreed = You agree with each other.
became-agreed-until = You agree with each other. Looking back: { $day }.
became-closed = Finished.
own-conversation = This conversation is yours. Whoever leads you now cannot read it.
own-conversation-shown = This conversation is yours. You let whoever leads you now read it.
with-whom = Whom you talk with
with-nobody = The staff list names nobody who leads you or whom you lead. Is that wrong? Ask HR.
who-leads-you = Who leads you
whom-you-lead = Whom you lead
last-talked = Last time: { $day }
propose-conversation = Propose a conversation
shut-me = Your address on the staff list has changed. So the conversations between you and { $name } are locked, to keep anybody else from coming in under your name. { $name } sees a button to let you in. You can also use the link in the letter to your old address.
shut-other = { $name } has a new address on the staff list. The conversations between you are locked until you say that this address is right:
shut-other-ask = Did you really hear this from { $name }? If not, ask first, face to face or on the phone.
let-in = Yes, let { $name } in
was-let-in = { $name } can come in again.
rhythm-ask = Propose a regular rhythm
rhythm-ask-other = Propose another rhythm
rhythm-why = It holds if both of you choose the same. Either of you can stop it at any time. There are no reminders.
rhythm-how-often = How often?
rhythm-ask-this = Propose this rhythm
rhythm-was-asked = Your proposal is there. It holds if the other person chooses the same.
rhythm-asked-by-other = { $name } proposes a rhythm: { $weeks }.
rhythm-asked-by-me = You proposed a rhythm: { $weeks }. { $name } can answer.
rhythm-agree = Agree to this rhythm
rhythm-rather-not = Rather no rhythm
rhythm-no-longer = Stop the rhythm
rhythm-chosen = Chosen together: { $weeks }.
rhythm-is-chosen = You have chosen this rhythm together.
rhythm-is-none = There is no regular rhythm.
every-weeks = { $n ->
    [13] every three months
    [26] every six months
   *[other] every { $n } weeks
}
propose-with = A conversation with { $name }
about-what = What it is about
about-in-words = In a few words
about-in-words-why = May stay empty. Never ask about health. If the other person brings it up, listen.
about-in-words-why-employee = May stay empty. You do not have to say anything about your health.
topics-choose = Choose topics
topics-enough = You chose { $most }. That is enough for one conversation.
topics-chosen = Topics: { $topics }
conversation-where = Where?
conversation-where-why = Choose a place where both of you can talk in peace.
phones-away = Phones away, yours too.
conversation-when-title = When?
conversation-day = Day
conversation-day-why = Tomorrow at the earliest, so that both of you have time to think.
conversation-hour = Time
conversation-length = How long
propose-to = Propose this to { $name }
propose-to-why = { $name } can say yes, say “rather not” or propose another time. Nobody ever needs a reason.
was-proposed = { $name } gets your proposal by mail.
conversation-is-proposed = A proposal
conversation-is-planned = Planned
asks-you = { $name } proposes this conversation. Does it suit you?
waits-for = { $name } can answer now. You can already prepare.
accept-conversation = Accept the conversation
decline-conversation = Rather not
no-reason = You do not have to give a reason.
move-conversation = Another time or place
move-why = { $name } then answers again. What you have written stays.
move-propose = Propose this
withdraw-proposal = Withdraw the proposal
cancel-conversation = Call off the conversation
was-accepted = Planned. You can now prepare in peace.
was-declined = The conversation will not go ahead. The other person sees that, with no reason given.
was-moved = { $name } gets your new proposal by mail.
talk-open = Together at the table
talk-open-why = For the day itself: one quiet page with what you both shared.
own-sheet = My sheet
own-sheet-why = Only you read this, until you share something. What you are going to say to the other is read along by the conversation check, in your own browser.
check-out-of-reach = The conversation check was not loaded. You can write all the same. Load the page again if you want to use it.
piece-opening = Begin with appreciation
piece-opening-why = Tell one thing that you saw yourself. Say what you saw, not what you think it means.
piece-opening-hint = For example: On Tuesday I saw you take the new colleague along. How was that for you?
piece-question = Questions
piece-question-why = Open questions, with what, how or when. Two or three are enough.
piece-question-why-employee = What do you want to ask?
piece-question-hint = For example: What would you like to learn this year?
piece-question-add = Add a question
piece-note = Loose thoughts
piece-note-why = What you do not want to forget.
piece-note-hint = For example: listen first, plan later.
piece-note-add = Add a thought
piece-gives-energy = What gives me energy?
piece-own-words = In your own words. One thing is enough.
piece-takes-energy = What costs me energy?
piece-takes-energy-why = This is about work. You do not have to say anything about your health.
piece-proud-of = What am I proud of?
piece-proud-of-why = Big or small, seen or unseen.
piece-want = What do I want?
piece-want-why = To learn, to change, to keep things as they are: anything goes.
piece-need-from-you = What do I need from you?
piece-need-from-you-why = The more concrete the request, the easier it is to say yes.
piece-kept = Saved.
piece-keeping = Saving …
piece-not-kept = Your words are still here, but they are not saved.
piece-keep-again = Save again
piece-is-yours = Only you read this.
piece-is-shared = Shared with { $name }.
piece-is-shared-why = If you change it, { $name } reads that too. No message is sent. You can take it back until the conversation; { $name } may have read it by then.
piece-share = Share with { $name }
piece-take-back = Take it back
piece-remove = Remove
piece-removed = Removed.
piece-put-back = Put it back
other-shares = What { $name } shares
other-shares-nothing = Nothing yet. Nobody has to: sharing is up to each of you.
cards-team = What { $unit } said together
cards-team-why = This is about a group. Never ask who answered what. Begin with what goes well.
cards = From the guides
cards-why = Questions that open a conversation. One or two are enough.
cards-for-me = Questions to yourself
cards-for-me-why = To think over. Choose what suits you, or skip them.
cards-more = { $n ->
    [2] Two more questions
   *[other] { $n } more questions
}
card-to-sheet = Put it on my sheet
card-is-on-sheet = On your sheet
card-refer = Does it go deeper?
never-health = Never ask about health. If the other person brings it up, listen, and say who can help.
never-health-me = You do not have to say anything about your health here. Not doing well? Talk to your own doctor or the doctor at work.
problem-employees-only = This is for people on the staff list.
problem-no-conversation = There is no such conversation, or it is not yours.
problem-no-piece = This piece of your sheet is no longer there.
problem-no-pair = Neither of you leads the other now, or you have not talked here yet.
problem-room-shut = Your address on the staff list has changed. Until the other person lets you in, this is locked.
problem-not-now = Something about this conversation has changed meanwhile. Load the page again and see how it stands.
problem-turn-of-the-other = It is the other person’s turn.
problem-changed-since = The other changed something since you read this. What holds now stands below. Read it, then answer.
problem-needs-a-days-notice = Choose a later day: { $earliest } at the earliest.
problem-look-back-too-early = The day to look back must come after today.
problem-only-the-employee = Only the employee can do this: the conversation is theirs.
problem-only-the-leader = Only the leader can do this.
problem-address-differs = The address has changed again since. Look once more, and ask, before you let anybody in.
problem-cannot-let-in = You never agreed on a conversation together, and somebody with the old address has written something here. Only the old address can let the new one in.
problem-too-many-texts = Your sheet is full. Remove something first.
problem-key-gone = The key of this conversation is gone. Nobody can read it any more.
problem-years-not-yours = This is for HR only.
problem-piece-too-long = This is too long to be saved: { $most } characters at most. Split it in two.

own-aids = Sheets from the library
own-aids-why = To think for yourself first. What you fill in is yours, also when you share one field.
own-aids-why-leader = To think first about your own work. The person you talk with has the same sheets. What you fill in is yours, even if you share one box.
aid-choose = Choose a sheet
aid-choose-none = Choose a sheet
aid-drawing = The drawing. Choose a field to fill it in.
aid-drawing-parts = The drawing. Choose a field to read about it.
aid-empty = still empty
aids-out-of-reach = The sheets could not be fetched. Load the page again if you want to use one.

title-support = Around conversations
support-lead = What you can do so that people talk well with each other. Nobody reads here what they say.
name-contacts = Who else can help
name-contacts-why = Sometimes a conversation needs somebody else. Write who that is here and how to reach them. Everybody reads it while preparing. Nobody knows who looked.
name-contacts-keep = Save the names
name-contacts-kept = Saved. It now stands like this in every preparation.
contact-confidant = Confidential counsellor
contact-coach = Career coach
contact-prevention-adviser = Prevention adviser
contact-occupational-physician = Occupational physician
contact-return-to-work-coach = Return-to-work coach
contact-hr = HR
contacts = Who else can help
contacts-why = Sometimes a topic goes deeper than a talk between two. You may always turn here, also without saying so.
years = Do conversations take place?
years-why = Once a year, in February, for the whole organisation and in broad steps. Never by unit or by person.
years-none = There is no year to show yet.
band-too-few-pairs = Fewer than fifty pairs: nothing is said of them.
band-under-a-quarter = Fewer than a quarter of the pairs talked.
band-under-half = Between a quarter and half of the pairs talked.
band-under-three-quarters = Between half and three quarters of the pairs talked.
band-most = Three quarters or more of the pairs talked.
changed-contact = Somebody else changed this meanwhile: it said { $shown }, now it is { $now }.

record-kept-conversations = Conversations of an employee and who leads them: preparation, summary, agreements; who with whom and when
record-until-conversations = What was not shared: until the day after looking back. The rest as long as the employee wants; who leaves has thirty days to take it along
record-read-conversations = The two themselves. Not HR; a new leader only when the employee wants it
record-risk-conversations = Somebody reads a conversation that is not theirs
record-done-conversations = Every text is sealed with a key of its conversation; the database lets only the two in; another address shuts the room
record-left-conversations = Whoever runs the server with its keys, or reads somebody’s mailbox, could read. Who talks with whom and when stands readable in the database
record-kept-contacts = Who else can help: names that HR fills in
record-until-contacts = Until HR takes them away
record-read-contacts = Whoever signs in. Who looks them up is not kept
