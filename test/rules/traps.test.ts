import { expect, test } from 'vitest'
import { editsFor } from '../../src/core/edit/edits-for.ts'
import { analyse, applyEdits, noLibraries, openDocument } from '../../src/core/index.ts'
import { planFrom } from './fragment.ts'
import { saysWhatToDo, troubleWith } from './plain-words.ts'

/** The mistakes that planners make most (domain 5.5): what they write, what they are told, what the first fix makes of it. */
const traps: readonly (readonly [written: string, message: string, mended: string])[] = [
  [
    'x-postcode: 0150',
    '“0150” is read as the number 150. Put quotes around it, so that it stays as you wrote it.',
    'x-postcode: "0150"',
  ],
  [
    'plan:\n  tags: [12e5]',
    '“12e5” is read as the number 1200000. Put quotes around it, so that it stays as you wrote it.',
    'plan:\n  tags: ["12e5"]',
  ],
  [
    'connectedStory:\n  idea: We are #1 in town',
    'Everything from the # on is left out: “#1 in town”. Put quotes around the text.',
    'connectedStory:\n  idea: "We are #1 in town"',
  ],
  [
    'plan:\n  tags: [#BringANeighbour, #mend]',
    'Everything from the # on is left out: “#BringANeighbour”. Put quotes around the text.',
    'plan:\n  tags: ["#BringANeighbour", "#mend"]',
  ],
  [
    'connectedStory:\n  idea: Open again: and it missed you',
    'This text has a colon in it, and a colon starts a new field. Put quotes around the whole text.',
    'connectedStory:\n  idea: "Open again: and it missed you"',
  ],
  [
    'connectedStory:\n  idea: “Open again: and it missed you”',
    'Curly quotes do not hold this text together, so its colon starts a new field. Use straight quotes.',
    'connectedStory:\n  idea: "Open again: and it missed you"',
  ],
  [
    'budget:\n  total: 20.000',
    'Write the number without signs or thousands marks: 20000. As written, it counts as 20.',
    'budget:\n  total: 20000',
  ],
  [
    'budget:\n  total: 20,000',
    'Write the number without signs or thousands marks: 20000. As written, no sum can use it.',
    'budget:\n  total: 20000',
  ],
  [
    'budget:\n  total: €20000',
    'Write the number without signs or thousands marks: 20000. As written, no sum can use it.',
    'budget:\n  total: 20000',
  ],
  [
    'teams:\n  crew: {function: operations, name: Crew, night and day}',
    'The text stops at the comma, and “night and day” is left out. Put quotes around the whole text.',
    'teams:\n  crew: {function: operations, name: "Crew, night and day"}',
  ],
  [
    'teams:\n\tcrew:\n\t\tfunction: operations',
    'This line starts with a tab. Use spaces instead, two for each step inwards.',
    'teams:\n  crew:\n    function: operations',
  ],
  [
    'teams:\n  crew:\n    function: operations\n   name: Crew',
    'This line does not line up with its neighbours. Start it after 4 spaces.',
    'teams:\n  crew:\n    function: operations\n    name: Crew',
  ],
  [
    'plan:\n  tags:\n    -repair\n    -spring',
    'A dash needs a space behind it to start a list item. Write “- repair”.',
    'plan:\n  tags:\n    - repair\n    - spring',
  ],
  [
    'teams:\n  crew:\n    function: operations\n    \u00a0name: Crew',
    'This line starts with characters that only look like spaces, probably pasted from another program. Put plain spaces in their place.',
    'teams:\n  crew:\n    function: operations\n    name: Crew',
  ],
  [
    'connectedStory:\n  idea: @handle, come back',
    'A text cannot start with “@”, which has a meaning of its own. Put quotes around the whole text.',
    'connectedStory:\n  idea: "@handle, come back"',
  ],
  [
    'connectedStory:\n  idea: % off, but not for ever',
    'A text cannot start with “%”, which has a meaning of its own. Put quotes around the whole text.',
    'connectedStory:\n  idea: "% off, but not for ever"',
  ],
  [
    'connectedStory:\n  idea: `mend` it',
    'A text cannot start with “`”, which has a meaning of its own. Put quotes around the whole text.',
    'connectedStory:\n  idea: "`mend` it"',
  ],
  [
    'connectedStory:\n  idea: *Limited offer',
    'A text cannot start with “*”, which has a meaning of its own. Put quotes around the whole text.',
    'connectedStory:\n  idea: "*Limited offer"',
  ],
  [
    'plan:\n  tags:\n    * repair\n    * spring',
    'A list item starts with a dash here, not with a star. Put a dash and a space in its place.',
    'plan:\n  tags:\n    - repair\n    - spring',
  ],
  [
    'connectedStory:\n  idea: &more for less',
    '“&more” is left out, because & at the start of a text is a command. Put quotes around the text.',
    'connectedStory:\n  idea: "&more for less"',
  ],
  [
    'connectedStory:\n  idea: !Wow today',
    '“!Wow” is left out, because ! at the start of a text is a command. Put quotes around the text.',
    'connectedStory:\n  idea: "!Wow today"',
  ],
  [
    'connectedStory:\n  idea: "Welcome" back',
    'The quotes close before the text ends, and the rest cannot be read. Put quotes around the whole text.',
    'connectedStory:\n  idea: \'"Welcome" back\'',
  ],
  [
    'connectedStory:\n  idea: "She said "hi" to us"',
    'The quotes close before the text ends, and the rest cannot be read. Put quotes around the whole text.',
    'connectedStory:\n  idea: \'She said "hi" to us\'',
  ],
  [
    "connectedStory:\n  idea: 'Don't wait'",
    'The apostrophe ends this text too early. Put double quotes around the whole text.',
    'connectedStory:\n  idea: "Don\'t wait"',
  ],
  [
    'connectedStory:\n  idea: [NEW] The bicycle',
    'Square brackets make a list, and this text goes on around them. Put quotes around the whole text.',
    'connectedStory:\n  idea: "[NEW] The bicycle"',
  ],
  [
    'connectedStory:\n  idea: {name}, welcome back',
    'Braces hold fields, and this text goes on around them. Put quotes around the whole text.',
    'connectedStory:\n  idea: "{name}, welcome back"',
  ],
  [
    'connectedStory:\n  idea: > than before',
    '“>” announces a longer text on the lines below, so a text cannot start with it. Put quotes around the whole text.',
    'connectedStory:\n  idea: "> than before"',
  ],
  [
    'connectedStory:\n  idea: ?',
    'A text cannot start with “?”, which has a meaning of its own. Put quotes around the whole text.',
    'connectedStory:\n  idea: "?"',
  ],
  [
    'connectedStory:\n  idea: “The bicycle you have”',
    'Curly quotes are shown as part of this text. Use straight quotes if they only hold it together.',
    'connectedStory:\n  idea: "The bicycle you have"',
  ],
  [
    'plan:\n  end: 31/04/2027',
    'There is no such day: April ends on 2027-04-30. Write a day that exists.',
    'plan:\n  end: 2027-04-30',
  ],
  [
    'plan:\n  end: 2027-04-31',
    'There is no such day: April ends on 2027-04-30. Write a day that exists.',
    'plan:\n  end: 2027-04-30',
  ],
  [
    'teams:\n  crew: {function: operations}\n  crew: {function: stores}',
    'There are two entries called “crew”. The later one hides the earlier team. Give one of them another name.',
    'teams:\n  crew: {function: operations}\n  crew-2: {function: stores}',
  ],
  [
    'plan:\n  markets: [DK, NO]',
    'Put quotes around NO: some other programs read it as “no” instead of Norway.',
    'plan:\n  markets: [DK, "NO"]',
  ],
  [
    'plan:\n  tags: - repair',
    'A list cannot start on the line of its field. Move it to the next line, or put quotes around the text if the dash belongs to it.',
    'plan:\n  tags:\n    - repair',
  ],
  [
    'plan:\n  name:Mend it here\n  status: draft',
    'A colon needs a space behind it. Write “name: Mend it here”.',
    'plan:\n  name: Mend it here\n  status: draft',
  ],
  [
    'connectedStory:\n  idea: "It was only ever the tyre',
    'This text starts with a quote that never closes. Put the missing quote at its end.',
    'connectedStory:\n  idea: "It was only ever the tyre"',
  ],
  [
    'plan:\n  tags: [repair, spring',
    'The bracket that opens here never closes. Put “]” where it should end.',
    'plan:\n  tags: [repair, spring]',
  ],
  [
    'teams:\n  crew: {function: operations, name: 12 company: Ferrow}',
    'A comma is missing here between two fields. Put one in.',
    'teams:\n  crew: {function: operations, name: 12, company: Ferrow}',
  ],
  [
    'plan:\n  name: Mend it\n  and ride it\n  status: draft',
    '“and ride it” has no colon, so it is not clear where it belongs. Write a name and a colon in front of it, or move it further in if it goes on with the text above.',
    'plan:\n  name: Mend it\n    and ride it\n  status: draft',
  ],
  [
    'plan:\n  name: Mend it\n  summary',
    '“summary” is not finished: it has no colon yet. Write a colon behind it, and then its value.',
    'plan:\n  name: Mend it\n  summary:',
  ],
  [
    'commsPlan: 1\nnotes: This is one text\n---',
    'Three dashes end the plan, and everything below them is left out. Take this line out.',
    'commsPlan: 1\nnotes: This is one text',
  ],
  [
    'evidence:\n  doorstep-talks:\n    link: "C:\\papers\\quotes"',
    'A backslash between double quotes needs a second one. Write it twice.',
    'evidence:\n  doorstep-talks:\n    link: "C:\\\\papers\\\\quotes"',
  ],
  // Where nothing is left of a value, the field is not missing as well.
  [
    'audiences:\n  riders:\n    who: #TwoWheels',
    'Everything from the # on is left out: “#TwoWheels”. Put quotes around the text.',
    'audiences:\n  riders:\n    who: "#TwoWheels"',
  ],
  [
    'brand:\n  name: *Ferrow*',
    'A text cannot start with “*”, which has a meaning of its own. Put quotes around the whole text.',
    'brand:\n  name: "*Ferrow*"',
  ],
  [
    'teams:\n  crew: {function:operations}',
    'A colon needs a space behind it. Write “function: operations”.',
    'teams:\n  crew: {function: operations}',
  ],
]

function problemsIn(text: string) {
  const document = openDocument(text)
  return analyse({ uri: '', document, libraries: noLibraries }).problems.filter(
    ({ rule, severity }) => rule.startsWith('structure/') && severity !== 'hint',
  )
}

test.each(traps)('%j', (written, message, mended) => {
  const text = planFrom(written)
  const problems = problemsIn(text)
  expect(problems.map((problem) => problem.message)).toEqual([message])
  expect(troubleWith(message)).toEqual([])
  expect(saysWhatToDo(message)).toBe(true)
  const edits = editsFor(openDocument(text), problems[0]?.fixes[0]?.changes ?? [])
  const after = applyEdits(text, edits ?? [])
  expect(after.replace(/\n+/g, '\n')).toBe(
    text.replace(written, () => mended).replace(/\n+/g, '\n'),
  )
  expect(problemsIn(after)).toEqual([])
})
