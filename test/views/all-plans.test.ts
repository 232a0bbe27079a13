import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse, loadLibraries, openDocument, reportPage } from '../../src/core/index.ts'
import { allPlansView } from '../../src/core/views/all-plans.ts'
import { withLinkedStyles } from '../page/linked-styles.ts'
import { labelsIn, touching } from './labels.ts'
import { anyPlan } from './plans.ts'
import { exampleSubject, subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const library = `commsLibrary: 1
audiences: {members: {name: People with a card, who: Those who carry it}}
channels: {mail: {type: email}, letter: {type: direct-mail}, text: {type: sms}}
`

async function analysisOf(name: string, text: string) {
  const uri = `file:///plans/${name}.commsplan.yaml`
  const document = openDocument(`imports: [a.commslib.yaml]\n${text}`)
  const libraries = await loadLibraries(uri, document, {
    folders: ['file:///plans'],
    readFile: async () => library,
  })
  return analyse({ uri, document, libraries, rules: [] })
}

const three = async () => [
  await analysisOf(
    'b',
    `plan: {name: Second, owner: Sales, start: 2027-03-01, end: 2027-04-30, currency: SEK}
calendar: {activities: {text: {channel: text, audiences: [members], start: 2027-03-03, end: 2027-03-09, budget: 700}}}
`,
  ),
  await analysisOf(
    'a',
    `plan: {name: First, owner: Shops, start: 2027-02-01, end: 2027-03-31, currency: EUR}
calendar: {activities: {mail: {channel: mail, audiences: [members], start: 2027-03-01, end: 2027-03-09, budget: 100}, letter: {channel: letter, audiences: [members], start: 2027-03-02, end: 2027-03-09, budget: 20}}}
`,
  ),
  await analysisOf(
    'c',
    'plan: {name: Third}\nbudget: {total: 5, currency: EUR, lines: [{what: A, amount: 5}]}\n',
  ),
]

const show = (analyses: Parameters<typeof allPlansView.show>[0]['analyses']) =>
  allPlansView.show({ analyses, today: undefined })

test('the answer says how many plans there are, what they cost and who would hear too much', async () => {
  const plans = await three()
  expect(show(plans).answer).toBe(
    '3 plans, EUR 125 and SEK 700 planned; 1 audience would hear too much',
  )
  expect(show(plans.slice(1, 2)).answer).toBe('1 plan, EUR 120 planned; no week is crowded')
})

test('money in several currencies is never added up', async () => {
  const { drawing, table } = show(await three())
  expect(wordsIn(drawing)).toContain('Together EUR 125 2 plans and SEK 700 1 plan')
  expect(
    textRows(table)
      .slice(-2)
      .map((row) => [row[0], row.at(-1)]),
  ).toEqual([
    ['Together in EUR', '125.00 EUR'],
    ['Together in SEK', '700.00 SEK'],
  ])
  expect(wordsIn(drawing)).not.toContain('825')
})

test('money for which a plan has no rate is said in its own currency', async () => {
  const plan = await analysisOf(
    'a',
    `plan: {name: First, start: 2027-02-01, end: 2027-03-31, currency: CHF}
calendar: {activities: {mail: {channel: mail, budget: 100}, letter: {channel: letter, budget: 20, currency: GBP}}}
`,
  )
  const { answer, drawing, table } = show([plan])
  expect(answer).toContain('CHF 100 and GBP 20 planned')
  expect(wordsIn(drawing)).toContain('CHF 100 GBP 20')
  expect(textRows(table)[0]?.slice(-2)).toEqual(['100.00 CHF and 20.00 GBP', 'not said'])
})

test('who would hear too much is said with the plans and the days', async () => {
  expect(wordsIn(show(await three()).drawing)).toContain(
    'People with a card would hear from you 3 times, 1 to 3 March 2027: mail of First (1 Mar), letter of First (2 Mar) and text of Second (3 Mar).',
  )
})

describe('where no audience is in several plans', () => {
  const alone = (name: string, activities: string) =>
    analysisOf(
      name,
      `plan: {name: ${name}, start: 2027-03-01, end: 2027-04-30}
audiences: {savers: {who: Savers, markets: [CH]}, students: {who: Students, markets: [GB]}}
channels: {mail: {type: email}, letter: {type: direct-mail, markets: [CH]}}
calendar: {activities: {${activities}}}
`,
    )
  const at = (id: string, day: string, more = '') =>
    `${id}: {channel: mail, audiences: [savers, students], start: ${day}, end: ${day}${more}}`

  test('nothing is said to be free of collisions, but that it could not be compared, and what to do', async () => {
    const plans = [await alone('A', at('a', '2027-03-01')), await alone('B', at('b', '2027-03-01'))]
    const { answer, drawing } = show(plans)
    expect(answer).toBe('2 plans; no audience could be compared')
    const words = wordsIn(drawing)
    expect(words).toContain(
      'Audiences could not be compared between plans: none of them is in several. Keep them in a library that all plans import',
    )
    expect(words).not.toContain('Nothing:')
    expect(show(plans.slice(0, 1)).answer).toBe('1 plan; no week is crowded')
  })

  test('a week that one plan crowds by itself is crowded', async () => {
    const days = ['2027-03-01', '2027-03-01', '2027-03-03']
    const { answer, drawing } = show([
      await alone('A', days.map((day, each) => at(`a${each}`, day)).join(', ')),
    ])
    expect(answer).toBe('1 plan; 2 audiences would hear too much')
    expect(wordsIn(drawing)).toContain('Savers would hear from you 3 times, 1 to 3 March 2027')
  })

  test('an activity counts for the audiences of its markets, or of those of its channel', async () => {
    const letter =
      'l: {channel: letter, audiences: [savers, students], start: 2027-04-01, end: 2027-04-01}'
    const words = wordsIn(
      show([
        await alone(
          'A',
          [
            at('a', '2027-03-01'),
            at('b', '2027-03-11', ', markets: [CH]'),
            at('c', '2027-03-21', ', markets: [global]'),
            letter,
          ].join(', '),
        ),
      ]).drawing,
    )
    expect(words).toContain('Savers 4 direct activities start')
    expect(words).toContain('Students 2 direct activities start')
  })

  test('starts on one day have one dot, with their number over it', async () => {
    const { markup } = show([
      await alone(
        'A',
        [at('a', '2027-03-01'), at('b', '2027-03-01'), at('c', '2027-03-21')].join(', '),
      ),
    ]).drawing
    expect(markup.match(/<circle class="tell full"/g)).toHaveLength(4)
    const numbers = labelsIn(markup)
      .flat()
      .filter(({ words }) => words === '2')
    expect(numbers).toHaveLength(2)
  })
})

test('a direct activity is as long as it runs, with a dot where it starts', async () => {
  const year = await analysisOf(
    'a',
    `plan: {name: First, start: 2027-03-01, end: 2028-03-26}
calendar: {activities: {mail: {channel: mail, audiences: [members], start: 2027-03-01, end: 2028-03-26}, text: {channel: text, audiences: [members], start: 2027-06-01, end: 2027-06-01}}}
`,
  )
  const { markup } = show([year]).drawing
  expect(markup.match(/<circle class="tell full"/g)).toHaveLength(2)
  const widths = [...markup.matchAll(/<rect class="tell full" [^>]*width="([\d.]+)" height="1.5"/g)]
  expect(widths).toHaveLength(1)
  expect(Number(widths[0]?.[1])).toBeGreaterThan(700)
  expect(wordsIn({ markup })).toContain('People with a card 2 direct activities start')
})

test('the sums stand among the names, which stay in sight on a phone', async () => {
  const { markup } = show(await three()).drawing
  const names = /<svg[^>]*class="kept"[\s\S]*?<\/svg>|<svg class="kept[\s\S]*?<\/svg>/.exec(
    markup,
  )?.[0]
  expect(names).toContain('Together EUR 125')
  expect(wordsIn({ markup }).match(/Together EUR 125 .*\b125\b/)).toBeNull()
})

test('plans stand under their audiences and their owners, those that start first come first', async () => {
  const words = wordsIn(show(await three()).drawing)
  expect(words).toContain('People with a card 3 direct activities start First Second')
  expect(words).toContain('Shops 1 plan First Sales 1 plan Second Nobody named yet 1 plan Third')
})

test('a currency stays beside its amount', async () => {
  const [plan] = (await three()).slice(1)
  const pounds = await analysisOf(
    'd',
    'plan: {name: D, currency: GBP}\nbudget: {lines: [{what: A, amount: 38200}]}\n',
  )
  const { markup } = show([...(plan ? [plan] : []), pounds]).drawing
  expect(
    labelsIn(markup)
      .flat()
      .map(({ words }) => words),
  ).toContain('GBP 38.2k')
})

test('on paper, an owner never stands at the foot of a sheet without a plan', async () => {
  for (let count = 20; count < 40; count++) {
    const plans = await Promise.all(
      Array.from({ length: count }, (_, at) =>
        analysisOf(
          `p${at}`,
          `plan: {name: Plan${at}, owner: Owner${at}, start: 2027-03-01, end: 2027-04-30}\n`,
        ),
      ),
    )
    const { markup } = show(plans).drawing
    const sheets = [...markup.matchAll(/on-paper"[^>]*><svg[\s\S]*?<\/svg>/g)].map(
      ([sheet]) => sheet,
    )
    expect(sheets.length).toBeGreaterThan(1)
    for (const sheet of sheets.slice(0, -1)) {
      expect(wordsIn({ markup: `<${sheet}` })).toMatch(/Plan\d+\s*$/)
    }
  }
})

test('what is missing names the plans', async () => {
  expect(wordsIn(show(await three()).missing)).toBe('Third says no days; Third has no owner.')
})

test('without plans it says what would stand here', () => {
  const { answer, isEmpty } = show([])
  expect({ answer, isEmpty }).toEqual({ answer: 'There is no plan here yet', isEmpty: true })
})

describe('whatever the plans say', () => {
  test('there is a page, and no labels touch', () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 4 }), (texts) => {
        const analyses = texts.map((text) => subjectOf(text).analysis)
        const { drawing } = allPlansView.show({ analyses, today: '2027-02-01' })
        expect(labelsIn(drawing.markup).flatMap(touching)).toEqual([])
        const page = reportPage({ analyses, today: undefined })
        expect(page).not.toMatch(/<x-mark/i)
        expect(page).toContain('</html>')
      }),
      { numRuns: 25 },
    )
  })
})

test('the examples have their page', async () => {
  const names = ['first-plan', 'larkhum-still-in-your-hands', 'needs-work']
  const analyses = await Promise.all(
    names.map(async (name) => (await exampleSubject(name)).analysis),
  )
  const page = withLinkedStyles(reportPage({ analyses, today: '2027-09-30' }))
  await expect(page).toMatchFileSnapshot('../pages/all-plans.html')
})
