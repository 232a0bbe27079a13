import { emptyDrawing } from './empty.ts'
import { html } from './html.ts'
import { listWords } from './list-words.ts'
import { changesSentence, libraryNames } from './shared-mark.ts'
import { storyAnswer } from './story/answer.ts'
import { storyDrawing } from './story/drawing.ts'
import { chapterRows, type Matrix, matrixOf } from './story/matrix.ts'
import { storyMissing } from './story/missing.ts'
import { storySample } from './story/sample.ts'
import { storyTable } from './story/table.ts'
import type { Figure, Subject, View } from './view.ts'

/** Who tells which part: chapters down, channels across, in banks of offline, both and online. */
export const storyView: View = {
  id: 'story',
  tab: 'Story',
  question: 'Who tells which part, and are online and offline fused?',
  isFiltered: true,
  show,
}

function show(subject: Subject): Figure {
  const { plan } = subject.analysis
  if (plan.chapters.size === 0) return emptyStory(subject)
  const matrix = matrixOf(plan, subject.whole)
  const answer = storyAnswer(matrix)
  const missing = storyMissing(subject, matrix)
  return {
    answer,
    drawing: storyDrawing(subject, matrix, `${answer}. The table below says the same.`),
    note: noteOf(subject, matrix),
    ...(missing && { missing }),
    table: storyTable(plan, matrix),
  }
}

function noteOf(subject: Subject, matrix: Matrix) {
  const rows = chapterRows(matrix)
  const tellings = rows.flatMap((row) => [...row.tellings.values()])
  const ring = tellings.some(({ moments }) => moments.length > 0)
  const star = tellings.some(({ actionHere }) => actionHere)
  const libraries = libraryNames(subject.analysis.plan)
  const shared = matrix.columns.some(({ sharing }) => sharing) && libraries.length > 0
  const changes = changesSentence(matrix.columns.map(({ channel }) => channel))
  return html`${ring && 'A ring: the channel meets people there at a named moment. '}${star && 'A star: people can act there. '}${shared && `Shared channels come from ${listWords(libraries)}. `}${shared && changes}`
}

function emptyStory(subject: Subject): Figure {
  return {
    answer: 'No chapter is written yet',
    drawing: emptyDrawing(subject, {
      why: 'People meet a story in parts. Write one chapter, what it says, and the channels that tell it, some online and some offline.',
      sample: storySample(),
      add: 'Add a chapter',
      section: ['connectedStory', 'chapters'],
    }),
    isEmpty: true,
  }
}
