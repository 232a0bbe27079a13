import { dayAt } from './answers.ts'
import { channel, moment, objective, peopleAndFeelings } from './parts.ts'
import { settingFor } from './setting.ts'
import type { Template } from './template.ts'

/** No campaign: being there whenever somebody needs you, looked at every month. */
export const alwaysOn: Template = {
  id: 'always-on',
  title: 'Always there',
  says: 'No campaign: to be found, to help and to be recommended, with a monthly review.',
  sections(answers) {
    const { first, near, bridge } = settingFor(answers.business)
    return `${objective(answers, 'what should slowly get better, in one sentence', 'repeat-rate')}${peopleAndFeelings(answers)}connectedStory:   # 2. What is the story, and who tells which part?
  idea: <the one sentence that is true all year>
  chapters:
    found:
      stage: awareness
      message: <what people read when they look for help>
      feeling: understood
      channels: [search, website]
    helped:
      stage: purchase
      message: <what we say to somebody who decides today>
      feeling: confident
      channels: [website, ${near.id}]
      actionHere: true
    at-home:
      stage: experience
      message: <what we say to somebody who has bought>
      feeling: cared-for
      channels: [${near.id}, ${first.id}]
    told-on:
      stage: advocacy
      message: <what is worth telling a friend>
      feeling: proud
      channels: [${first.id}]
channels:
${channel({ id: 'search', type: 'organic-search' }, 'which question people type when they need us', { to: 'website', by: 'link' })}${channel({ id: 'website', type: 'website' }, 'which questions it answers', { to: near.id, by: bridge })}${channel(near, 'how it helps people who are there')}${channel(first, 'what other customers show here', { to: 'website', by: 'link' })}contextualConnections:   # 3. When and where do you meet people, and what do they decide there?
  the-question:
    chapter: found
    channels: [search, website]
    decision: <what they are trying to find out>
    times: [want-to-know]
    places: [home]
    platforms: [google-search, own-website]
    devices: [phone]
${moment('right-there', 'helped', near, 'what they still have to decide here')}measurement:
  approach: Compare each month with the same month a year before
  reviews:
    - {every: month, who: [marketing], first: ${dayAt(answers, 0.1)}, decides: <what this meeting can change>}
teams:
  marketing: {function: marketing}
`
  },
}
