import fc from 'fast-check'
import type { PlanValue } from '../../src/core/edit/change.ts'

/** Pieces of texts that YAML readers of one kind or another stumble over. */
const stumblingBlocks = fc.constantFrom(
  ...[
    ': ',
    ':',
    ' #',
    '#',
    '- ',
    '-',
    '? ',
    '?',
    ',',
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
  ],
  ...[
    "'",
    '"',
    '%',
    '@',
    '`',
    '\\',
    '~',
    '=',
    '<<',
    '---',
    '...',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r',
    '\t',
  ],
  ...[
    'no',
    'Yes',
    'NO',
    'null',
    'true',
    '12',
    '1.5',
    '0x1f',
    '0o14',
    '014',
    '1_000',
    '12:30',
    '1e5',
    'e1',
    '_e1',
    '.e1',
    '-.5E1',
    '.inf',
  ],
  ...[
    '2027-03-01',
    '2027-3-1',
    '2027-02-30',
    '10:00',
    '.',
    '_',
    'T',
    'Z',
    'é',
    '“',
    '\u00a0',
    '\u2028',
    '\ufeff',
  ],
  ...['word', 'two words', 'a much longer stretch of words that has to be folded somewhere'],
)

/** Texts of all kinds, odd ones more often than in life. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(stumblingBlocks, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.array(stumblingBlocks, { maxLength: 4 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary' }),
)

/** A text, number or truth value. */
export const anyScalar: fc.Arbitrary<PlanValue> = fc.oneof(
  anyText,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
)

/** A value as a plan could hold it: up to three levels of lists and fields. */
export const anyValue: fc.Arbitrary<PlanValue> = fc.letrec<{ value: PlanValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    anyScalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value
