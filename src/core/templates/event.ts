import { dayAt } from './answers.ts'
import { channel, moment, objective, peopleAndFeelings } from './parts.ts'
import { type Place, settingFor } from './setting.ts'
import type { Template } from './template.ts'

const theEvent: Place = {
  ...{ id: 'event', type: 'own-event', times: 'afternoon' },
  ...{ places: 'conference', platforms: 'face-to-face', devices: 'none' },
}

/** People come together on one day: the invitation, the day, and what they take home. */
export const event: Template = {
  id: 'event',
  title: 'Event',
  says: 'One day on which people come together: the invitation, the day itself, and what stays.',
  sections(answers) {
    const { start, end, business } = answers
    const { first } = settingFor(business)
    const day = dayAt(answers, 0.8)
    return `${objective(answers, 'how many people should come, and what should be different afterwards', 'attendees')}${peopleAndFeelings(answers)}connectedStory:   # 2. What is the story, and who tells which part?
  idea: <the one sentence that people repeat on the way home>
  chapters:
    invitation:
      stage: awareness
      message: <why they should not miss it>
      feeling: curious
      channels: [${first.id}, invitation-page]
    the-day:
      stage: experience
      message: <what they see and do there for the first time>
      feeling: welcome
      channels: [event]
      actionHere: true
    afterwards:
      stage: advocacy
      message: <what they show to somebody who was not there>
      feeling: proud
      channels: [${first.id}]
channels:
${channel(first, 'how it makes people want to come', { to: 'invitation-page', by: 'link' })}${channel({ id: 'invitation-page', type: 'landing-page' }, 'how people say that they come', { to: 'event', by: 'booking' })}${channel(theEvent, 'what only a meeting in person can do')}contextualConnections:   # 3. When and where do you meet people, and what do they decide there?
${moment('the-invitation', 'invitation', first, 'why they would give up an afternoon')}${moment('on-the-day', 'the-day', theEvent, 'what they decide while they are there')}calendar:
  activities:
    inviting: {channel: ${first.id}, chapters: [invitation], start: ${start}, end: ${day}}
    the-day: {channel: event, chapters: [the-day], start: ${day}, end: ${day}}
    telling: {channel: ${first.id}, chapters: [afterwards], start: ${day}, end: ${end}}
  milestones:
    - {date: ${start}, what: Place and speakers are booked, kind: booking}
    - {date: ${day}, what: The day itself, kind: launch}
    - {date: ${end}, what: Everybody who came has heard from us, kind: review}
`
  },
}
