import type { FindingCode } from '../staff-list/findings.ts'

/**
 * What is wrong, and what to do, for whoever finds a note beside a file or reads the command line. The pages say the same
 * in four languages. Nothing that was read is repeated: a note lies about longer than a page.
 */
export const WHAT_TO_DO: Readonly<Partial<Record<FindingCode, string>>> = {
  'file-empty': 'The file is empty. Let the export run again.',
  'file-is-workbook': 'This is a spreadsheet. Save it as CSV, and put that file here.',
  'file-not-text': 'This is not a text file. Export people as CSV or text.',
  'encoding-unclear': 'The letters can be read in more than one way. Save the file as UTF-8.',
  'column-missing': 'A column that is needed is not there. Add it to the export; the page People says which.',
  'column-repeated': 'Two columns say the same. Leave one of them out.',
  'rows-missing': 'There are headers and no rows. Look at the selection of the export.',
  'quote-not-closed': 'A quotation mark opens here and never closes. Close it, or take it away.',
  'quote-misplaced': 'A quotation mark stands where it cannot be read. Take it away.',
  'row-too-short': 'The row has too few columns. Look for a missing separator.',
  'row-too-long':
    'The row has more columns than there are headers. Look for a separator in a text without quotation marks.',
  'cell-too-long': 'A cell is far too long. Shorten it to 500 characters.',
  'number-repeated': 'The number is on an earlier line already. Give each person one number and one row.',
  'name-missing': 'The name is missing. Fill it in.',
  'mail-address-missing': 'The mail address is missing. Fill it in, or leave the person out.',
  'mail-address-invalid': 'This is no mail address. Correct it.',
  'mail-address-repeated': 'Somebody else has this mail address. Give each person one of their own.',
  'language-unknown': 'The language is not known. Write nl, fr, de or en.',
  'unit-missing': 'The unit is missing. Fill it in.',
  'unit-parent-contradicts': 'The unit stands below two units. Choose one.',
  'unit-circle': 'Units stand above each other. Take one of them out of the circle.',
  'unit-leader-unclear': 'It cannot be told who leads the unit. Add a column for the unit above.',
  'unit-top-unclear':
    'Several people have no leader. Fill in the leader of all but one, or add a column for the unit above.',
  'leader-unknown': 'The leader is not in the list. Correct the number or the address, or add the leader.',
  'leader-contradicts': 'Number and address of the leader belong to two people. Correct one of them.',
  'leader-is-self': 'The person leads themselves. Name somebody else, or nobody.',
  'leader-circle': 'People lead each other in a circle. Correct one of them.',
  'person-unclear':
    'The address belonged to somebody with another name and number. HR decides: import the list on the page People.',
  'preset-unknown':
    'No preset has the name that was given. See: ooghoogte staff-list presets. In the settings it is STAFF_LIST_PRESET.',
  'date-unclear': 'This is no date. Write it as 31-01-2026 or 2026-01-31, with four digits for the year.',
  'ends-before-it-starts': 'The last day is before the first. Correct one of them.',
  'file-is-changes':
    'This is a file of changes, not a list of everybody. Put it into the watched folder, or use: ooghoogte staff-list import.',
  'file-is-list': 'This is a list of everybody, not a file of changes. Name another preset, or none.',
  'change-without-number':
    'The personnel number is missing. Without it nobody knows whom the change is about.',
  'change-of-unknown-kind':
    'It does not say whether somebody comes, is changed, or goes. Write I, U or D, or a word that the preset lists.',
  'change-repeated': 'The person has a change of this kind on an earlier line. Send one of them.',
  'change-of-nobody':
    'Nobody on the list has this number. Send the person as new first, or correct the number.',
  'change-joins-again':
    'Somebody with this number is on the list already. Send a change, or correct the number.',
  'change-without-day': 'The last day is missing. Fill it in.',
  'unit-without-place':
    'The unit is new, and nothing says below which one it stands. Fill in the unit above.',
  'leader-has-left': 'The leader is not on the list, or has left. Name another one.',
  'changes-out-of-order':
    'A newer file of changes was used before this one, which would undo it. Send the newest state of these people in a new file.',
}
