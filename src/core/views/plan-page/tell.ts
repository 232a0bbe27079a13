import { stageOfChapter } from '../../plan/journey.ts'
import { chaptersOfAction } from '../../plan/story.ts'
import { plainWordsOf, titleOf } from '../../plan/title.ts'
import { type Html, html } from '../html.ts'
import { own, said } from '../own-words.ts'
import { dataPath, viewLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { gapWords } from './fact.ts'
import { numberedList } from './numbered.ts'

/** The second column: the idea, and what each chapter says. */
export function tellColumn(subject: Subject): Html {
  const { plan } = subject.analysis
  const idea = said(plan.story.idea)
  const head = idea
    ? html`<p class="big" dir="auto"${dataPath(['connectedStory', 'idea'])}>${idea}</p>`
    : gapWords(subject, ['connectedStory'], 'No idea yet that holds the story together')
  return html`<section class="move" aria-labelledby="tell-head">
<h2 class="tell" id="tell-head">Tell</h2>
${head}
${chapters(subject)}</section>
`
}

function chapters(subject: Subject): Html {
  const { plan } = subject.analysis
  if (plan.chapters.size === 0) {
    return gapWords(subject, ['connectedStory', 'chapters'], 'No chapter is written yet')
  }
  const acting = new Set(chaptersOfAction(plan))
  const lines = [...plan.chapters.values()].map((chapter) => {
    const message = said(chapter.fields.message)
    const stage = stageOfChapter(plan, chapter) ?? said(chapter.fields.stage)
    return {
      path: chapter.path,
      words: message
        ? html`${message}`
        : html`<span class="muted">It does not say anything yet</span>`,
      under: html`${own(titleOf(chapter))}${stage && html`, ${own(plainWordsOf(stage))}`}`,
      acts: acting.has(chapter),
    }
  })
  return numberedList(lines, 'tell', viewLink(subject, 'story', 'Story'))
}
