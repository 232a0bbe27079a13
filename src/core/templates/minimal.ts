import { channel, moment, objective, peopleAndFeelings } from './parts.ts'
import { settingFor } from './setting.ts'
import type { Template } from './template.ts'

/** The three moves and what they stand on, each once. */
export const minimal: Template = {
  id: 'minimal',
  title: 'One page',
  says: 'The three moves and what they stand on, each once: the quickest way to a whole plan.',
  sections(answers) {
    const { first, near, bridge } = settingFor(answers.business)
    return `${objective(answers, 'what should be different at the end, in one sentence', 'sales')}${peopleAndFeelings(answers)}connectedStory:   # 2. What is the story, and who tells which part?
  idea: <the one sentence that every channel helps to tell>
  chapters:
    beginning:
      stage: awareness
      message: <what we say first, in words a customer would use>
      feeling: curious
      channels: [${first.id}]
    doing:
      stage: purchase
      message: <what we say when people are nearly there>
      feeling: confident
      channels: [${first.id}, ${near.id}]
      actionHere: true
channels:
${channel(first, 'the job that only this channel does', { to: near.id, by: bridge })}${channel(near, 'the job that only this channel does')}contextualConnections:   # 3. When and where do you meet people, and what do they decide there?
${moment('first-meeting', 'beginning', first, 'what they ask themselves at this moment')}${moment('right-there', 'doing', near, 'what they still have to decide here')}`
  },
}
