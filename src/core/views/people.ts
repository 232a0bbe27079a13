import { emptyDrawing } from './empty.ts'
import { html } from './html.ts'
import { peopleAnswer } from './people/answer.ts'
import { workMatrix } from './people/matrix.ts'
import { peopleMissing } from './people/missing.ts'
import { peopleSample } from './people/sample.ts'
import { peopleTable } from './people/table.ts'
import { workOf } from './people/work.ts'
import type { Figure, Subject, View } from './view.ts'

/** Who answers for what, who does it, who is asked and told; and which channels and moments each team owns. */
export const peopleView: View = {
  id: 'people',
  tab: 'People',
  question: 'Who answers, and who outside marketing is in?',
  show,
}

function show(subject: Subject): Figure {
  const work = workOf(subject.analysis.plan)
  if (work.teams.length === 0 && work.rows.length === 0) return emptyPeople(subject)
  const missing = peopleMissing(subject, work)
  return {
    answer: peopleAnswer(work),
    drawing: workMatrix(work, subject),
    note: html`${work.rows.length > 0 && 'A: answers for it. R: does it. C: is asked before. I: is told after.'}`,
    ...(missing && { missing }),
    table: peopleTable(work),
  }
}

function emptyPeople(subject: Subject): Figure {
  return {
    answer: 'No team is named yet',
    drawing: emptyDrawing(subject, {
      why: 'Customers meet a promise in shops, on the phone and in the product. Name the teams, also those outside marketing, and who answers for what.',
      sample: peopleSample(),
      add: 'Add a team',
      section: ['teams'],
    }),
    isEmpty: true,
  }
}
