page-title = What was announced? · Ooghoogte
language = Language
title = What was announced
lead = Everybody may read and keep this list. Lines are added. If a line changes or disappears, those who kept a code notice it. It does not say who answered, or what.
reading = One moment, we are reading the list.
empty = Nothing was announced yet.
out-of-reach = The list cannot be reached now. Try again in a while.
broken = The list is not right from line { $index } on. Somebody has changed something in it. Please tell the works council.
broken-whole = The server shows no list that we can check. Please tell the works council.
whole = { $count ->
    [one] The list is right. It has 1 line.
   *[other] The list is right. All { $count } lines follow each other.
  }
checked-here = That was worked out on your own device just now.
last-hash = Code of the last line
noted-label = Did you keep a line code before? See whether it is still there
noted-check = Check
noted-found = Yes, this line is still there. Everything up to that line is as it was.
noted-missing = No, this line code is not in the list. Check every character. Is it right? Then tell the works council.
entries-title = All lines, the newest first
entry-announced = A survey was opened
entry-stopped = A survey was stopped
entry-counted = A survey was counted
entry-pages = The pages were renewed
entry-alarm = A warning about a survey
entry-place = Line { $index }, { $date }
entry-hash = Line code
fingerprint = Check code
runs = From { $opens } until { $closes }.
groups = { $count ->
    [one] 1 group, { $invited } people invited.
   *[other] { $count } groups, { $invited } people invited in all.
  }
block = Results are of at least { $block } people together.
moved = In each group, the answers to a question are moved by chance before they are kept, by at most 2 points taken together, and by at most 6 for each person who was in it an earlier time and is not now.
joined = { $count ->
    [0] Nobody is new in a group since the last survey.
    [one] 1 person is new in a group since the last survey.
   *[other] { $count } people are new in their group since the last survey.
  }
joined-first = There was no survey yet to compare with.
leaders = { $count ->
    [0] All groups have the same manager as then.
    [one] 1 unit has another manager than then.
   *[other] { $count } units have another manager than then.
  }
by-group = Group by group
group = Group
group-invited = Invited
group-joined = New in the group
group-leaders = Units with another manager
groups-checked = Checked on your own device: these are the groups of the line.
groups-differ = These groups are not those of the line. Please tell the works council.
manifest = Hash of all that was promised
read-manifest = Look
stopped = Nothing was counted. What had been sent was destroyed.
alarm = Something is wrong with this survey. So the program did not count it, or it warns. Whoever runs the program must find out what happened. Ask the works council what came of it.
alarm-code = Reason, as the program calls it
receipts = { $count ->
    [one] 1 answer was counted.
   *[other] { $count } answers were counted.
  }
receipts-hash = Hash of the list of receipts
read-receipts = Look
pages = { $count } files and their hash
promise-title = What you are promised, in short
promise-1 = What you answer is sealed on your own device. Nobody can read it while the survey runs.
promise-2 = The program knows that you were invited, but it cannot see which answer is yours.
promise-3 = After the last day all answers are opened once, together. Only groups of five or more are kept; your answer and the keys are destroyed.
promise-4 = Everybody gets the same promise, with the same check code. Compare it with a colleague. With your receipt you can see that your answer was counted.
promise-5 = Where this ends: who changes the program itself, or has the key while the survey runs, can do more. If all others in your group work together, they know what you answered. What you write in your own words can give you away.
promise-6 = If something is wrong, the page stops and says why. Then tell the works council.
verify-title = Check it yourself
verify-lead = Do not trust this page alone. You can do this yourself:
verify-letter = Put your letter beside the line of the survey. The check code must be the same, for your colleagues too. If not, the server shows you something else.
verify-note = Keep the code of the last line, or a copy of the list. If that code is gone later, the list was changed. The works council can also get the line codes by mail.
verify-chain = Work out the lines. A line code is the SHA-256 of the line as JSON by RFC 8785, without the field “hash”. The field “previous” is the code of the line before.
verify-receipts = Look for your own receipt in the list of the count. The SHA-256 of that list stands in the line.
verify-pages = Save a file that your browser got with the questions, and compare its SHA-256 with the last line about the pages.
verify-command = Or let the program do it, on your own computer:
verify-limit = Is the code of your letter in the list, and does your colleague see the same list? Then you both were given the same promise. That does not prove that the server gave you the same file as others. That is what the last step is for.
count-report = { $ballots } ballots in the box, { $opened } opened, { $counted } counted in { $blocks } groups. { $unplaced ->
    [0] Every counted ballot is in a figure.
    [one] 1 is in no figure: too few were left at the top to be a group.
   *[other] { $unplaced } are in no figure: too few were left at the top to be a group.
}
