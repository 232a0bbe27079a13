import { dayAt } from './answers.ts'
import { channel, moment, objective, peopleAndFeelings } from './parts.ts'
import { settingFor } from './setting.ts'
import type { Template } from './template.ts'

/** Something new comes into the world: before, on the day, and until people tell others. */
export const launch: Template = {
  id: 'launch',
  title: 'Launch',
  says: 'Something new: three chapters, a calendar around the day, and who does what.',
  sections(answers) {
    const { start, end, business } = answers
    const { first, near, bridge } = settingFor(business)
    const day = dayAt(answers, 0.3)
    return `${objective(answers, 'how many people should have tried it, in one sentence', 'trial-rate')}${peopleAndFeelings(answers)}connectedStory:   # 2. What is the story, and who tells which part?
  idea: <the one sentence that every channel helps to tell>
  thread: <what returns in every chapter, so that people know it is you>
  chapters:
    something-is-coming:
      stage: awareness
      message: <the question that the new thing answers>
      feeling: curious
      channels: [${first.id}, website]
    here-it-is:
      stage: evaluation
      message: <what it is, and why it is better for them>
      feeling: understood
      channels: [${first.id}, website, ${near.id}]
    try-it:
      stage: purchase
      message: <what we say to somebody who is nearly there>
      feeling: confident
      channels: [${near.id}]
      actionHere: true
channels:
${channel(first, 'how it makes people want to know more', { to: 'website', by: 'link' })}${channel({ id: 'website', type: 'website' }, 'which questions it answers', { to: near.id, by: bridge })}${channel(near, 'how people try it here')}contextualConnections:   # 3. When and where do you meet people, and what do they decide there?
${moment('first-rumour', 'something-is-coming', first, 'what would make them look twice')}${moment('first-try', 'try-it', near, 'what they still have to decide here')}calendar:
  activities:
    before-the-day: {channel: ${first.id}, chapters: [something-is-coming], start: ${start}, end: ${day}}
    from-the-day: {channel: ${near.id}, chapters: [here-it-is, try-it], start: ${day}, end: ${end}}
  milestones:
    - {date: ${start}, what: Everybody who meets customers knows what is coming, kind: training}
    - {date: ${day}, what: The day itself, kind: launch}
    - {date: ${end}, what: What we learned is written down, kind: review}
teams:
  marketing: {function: marketing}
  ${near.id}-people: {function: ${business === 'b2b' ? 'sales' : 'service'}}
responsibilities:
  - what: Make sure that everybody who meets customers can explain it
    responsible: [${near.id}-people]
    accountable: marketing
`
  },
}
