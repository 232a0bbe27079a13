// Written by scripts/generate.mjs from schemas/. Change the schemas instead.

/** What may stand where words are expected: a title can be 2027, a label can be true. */
export type Text = string | number | boolean

/**
 * The order below is the order a director would present the plan, and the order snippets insert it.
 */
export interface Plan {
  /**
   * Marks this file as a connected communications plan and says which version of the format it uses.
   */
  readonly commsPlan?: number
  /**
   * The cover page: name, dates, markets, money unit and status.
   */
  readonly plan?: PlanHeader
  /**
   * Shared libraries whose audiences, channels, teams, brand and evidence this plan can use.
   */
  readonly imports?: readonly string[]
  /**
   * Who is speaking, what it promises and why people should believe it.
   */
  readonly brand?: Brand | string
  /**
   * What must change, from what to what, by when.
   */
  readonly objectives?: {readonly [id: string]: Objective}
  /**
   * The people the plan is for, described as people.
   */
  readonly audiences?: {readonly [id: string]: Audience}
  /**
   * The first move: the feeling we want to shift and the thing people can do that shifts it.
   */
  readonly emotionalAction?: EmotionalAction
  /**
   * The second move: one story, told in chapters across the best channels.
   */
  readonly connectedStory?: ConnectedStory
  /**
   * Every place the story is told or the customer is served, online and offline.
   */
  readonly channels?: {readonly [id: string]: Channel}
  /**
   * The third move: the times, places, platforms and devices that influence a purchasing decision.
   */
  readonly contextualConnections?: {readonly [id: string]: Connection}
  /**
   * What runs when: activities, milestones and days to stay silent.
   */
  readonly calendar?: Calendar
  /**
   * The money and how it is divided.
   */
  readonly budget?: Budget
  /**
   * How you will know, who looks, and when you decide.
   */
  readonly measurement?: Measurement
  /**
   * The teams who make the experience real, inside and outside marketing.
   */
  readonly teams?: {readonly [id: string]: Team}
  /**
   * Who does, who answers, who is asked and who is told (RACI).
   */
  readonly responsibilities?: readonly Responsibility[]
  /**
   * What you know and how you know it, including what you learned outside the building.
   */
  readonly evidence?: {readonly [id: string]: Evidence}
  /**
   * Consent, claims and sensitive points, and who checked them.
   */
  readonly compliance?: Compliance
  /**
   * What could go wrong and what you would do.
   */
  readonly risks?: readonly Risk[]
  /**
   * Anything else a reader should know.
   */
  readonly notes?: Text
}

/**
 * The cover page: what the plan is called, when and where it runs, and how far it has come.
 */
export interface PlanHeader {
  /**
   * The name people use for this plan.
   */
  readonly name?: Text
  /**
   * Short name used in links, calendars and file names; the file name is used if you leave it out.
   */
  readonly id?: string
  /**
   * Three sentences for someone with one minute.
   */
  readonly summary?: Text
  /**
   * Where the plan is in its life; checks get stricter as it moves on. Default draft.
   */
  readonly status?: 'draft' | 'in-review' | 'approved' | 'live' | 'closed'
  /**
   * The team or role that answers for the whole plan.
   */
  readonly owner?: Text
  /**
   * The roles that must say yes before it goes live.
   */
  readonly approvers?: readonly Text[]
  /**
   * First day anything in the plan runs.
   */
  readonly start?: string
  /**
   * Last day anything in the plan runs.
   */
  readonly end?: string
  /**
   * Countries the plan covers (two letters, ISO 3166), or global.
   */
  readonly markets?: readonly string[]
  /**
   * The money unit for every amount unless one says otherwise (three letters, ISO 4217).
   */
  readonly currency?: string
  /**
   * The language the plan is written in; switches the wording checks. Default en.
   */
  readonly language?: string
  /**
   * Who you sell to; sets sensible ranges for some checks. Default b2c.
   */
  readonly business?: 'b2c' | 'b2b' | 'b2b2c' | 'public' | 'nonprofit'
  /**
   * The stages customers move through. Default standard.
   */
  readonly journey?: 'standard' | 'see-think-do-care' | 'race' | 'decision-journey' | 'aida' | readonly Text[]
  /**
   * Words to find this plan by.
   */
  readonly tags?: readonly Text[]
}

/**
 * Who is speaking: what the brand promises, why people should believe it, and how it sounds and looks.
 */
export interface Brand {
  /**
   * The brand people see.
   */
  readonly name?: Text
  /**
   * What people would say you sell.
   */
  readonly category?: Text
  /**
   * One sentence the customer can hold you to.
   */
  readonly promise?: Text
  /**
   * The six-part sentence that says who it is for and why it is different.
   */
  readonly positioning?: Positioning
  /**
   * What the brand stands for when nobody is looking.
   */
  readonly values?: readonly Text[]
  /**
   * Reasons to believe the promise; each must show up somewhere in the story or a connection.
   */
  readonly proofs?: {readonly [id: string]: Proof}
  /**
   * How the brand sounds and how it never sounds.
   */
  readonly voice?: Voice
  /**
   * Things people recognise you by.
   */
  readonly assets?: readonly Asset[]
  /**
   * What must always appear, such as legal lines.
   */
  readonly mandatories?: readonly Text[]
  /**
   * Your own web addresses, so links between them are not tagged.
   */
  readonly domains?: readonly string[]
}

/**
 * The six-part sentence that says who the brand is for and why it is different. It reads: For [for] who [who], [brand] is [weAre] that [that]. Unlike [unlike], [because].
 */
export interface Positioning {
  /**
   * The people it is for.
   */
  readonly for?: Text
  /**
   * The need or chance they have.
   */
  readonly who?: Text
  /**
   * The kind of thing you are.
   */
  readonly weAre?: Text
  /**
   * The main benefit.
   */
  readonly that?: Text
  /**
   * What they would choose otherwise.
   */
  readonly unlike?: Text
  /**
   * The difference you can prove.
   */
  readonly because?: Text
}

/**
 * One reason to believe the promise.
 */
export interface Proof {
  /**
   * What is true about you.
   */
  readonly claim?: Text
  /**
   * How you can show it.
   */
  readonly evidence?: readonly string[]
}

/**
 * How the brand sounds, and how it never sounds.
 */
export interface Voice {
  /**
   * Words for how you sound.
   */
  readonly sounds?: readonly Text[]
  /**
   * Words for how you never sound.
   */
  readonly never?: readonly Text[]
}

/**
 * One thing people recognise the brand by.
 */
export interface Asset {
  /**
   * What sort of asset.
   */
  readonly kind?: 'logo' | 'colour' | 'shape' | 'typeface' | 'sound' | 'line' | 'character' | 'ritual' | 'scent' | 'other'
  /**
   * Describe it.
   */
  readonly what?: Text
}

/**
 * One thing that must change: from what, to what, by when.
 */
export interface Objective {
  /**
   * What should be different, in one sentence.
   */
  readonly what?: Text
  /**
   * Whether this is a business, marketing or communication objective. Default communication.
   */
  readonly level?: 'business' | 'marketing' | 'communication'
  /**
   * The thing you count.
   */
  readonly metric?: string
  /**
   * Where it stands today. Write unknown if you have not measured it yet.
   */
  readonly from?: number | string
  /**
   * Where it should be.
   */
  readonly to?: number | string
  /**
   * The day you will check.
   */
  readonly by?: string
  /**
   * Where the number is read.
   */
  readonly source?: Text
  /**
   * Whose behaviour or feeling this is about.
   */
  readonly audience?: string
  /**
   * The higher objective this one helps.
   */
  readonly supports?: string
  /**
   * Which of the three CMO directions it serves.
   */
  readonly direction?: 'marketing-efficiency' | 'organizational-efficiency' | 'strategy-and-innovation'
  /**
   * Which focus area it serves.
   */
  readonly focus?: string
  /**
   * Why this matters now.
   */
  readonly why?: Text
  /**
   * Who answers for it.
   */
  readonly owner?: string
}

/**
 * One group of people the plan is for, described as people.
 */
export interface Audience {
  /**
   * Describe them so a colleague could recognise one in the street.
   */
  readonly who?: Text
  /**
   * A display name.
   */
  readonly name?: Text
  /**
   * What kind of audience. Default consumer.
   */
  readonly kind?: 'consumer' | 'business' | 'trade' | 'employee' | 'partner' | 'media' | 'citizen' | 'supporter'
  /**
   * Their part in a group purchase.
   */
  readonly buyingRole?: 'champion' | 'decision-maker' | 'approver' | 'user' | 'influencer' | 'gatekeeper'
  /**
   * Who comes first. Default primary.
   */
  readonly priority?: 'primary' | 'secondary'
  /**
   * About how many people or organisations.
   */
  readonly size?: number
  /**
   * Ages, if it matters.
   */
  readonly ages?: Ages
  /**
   * Where they live or work. Default: all plan markets.
   */
  readonly markets?: readonly string[]
  /**
   * Languages they read.
   */
  readonly languages?: readonly string[]
  /**
   * What they are trying to get done.
   */
  readonly needs?: readonly Text[]
  /**
   * The human truth your plan rests on.
   */
  readonly insight?: Text
  /**
   * What stops them.
   */
  readonly barriers?: readonly Text[]
  /**
   * Situations in which the category comes to mind.
   */
  readonly entryPoints?: readonly Text[]
  /**
   * What some of them need in order to take part.
   */
  readonly accessNeeds?: readonly string[]
  /**
   * Who this is not for.
   */
  readonly excludes?: readonly Text[]
  /**
   * How you know.
   */
  readonly evidence?: readonly string[]
}

/**
 * Ages, if it matters.
 */
export interface Ages {
  /**
   * Youngest age.
   */
  readonly from?: number
  /**
   * Oldest age.
   */
  readonly to?: number
}

/**
 * An emotion without an action is a mood board; an action without an emotion is a promotion. The model asks for both.
 */
export interface EmotionalAction {
  /**
   * How they feel today. It must fit: I feel ___.
   */
  readonly from?: string
  /**
   * How they should feel afterwards.
   */
  readonly to?: string
  /**
   * The human truth that makes the shift possible.
   */
  readonly because?: Text
  /**
   * What the customer does, starting with a verb.
   */
  readonly action?: Text
  /**
   * What the brand does first, to earn it.
   */
  readonly brandAct?: Text
  /**
   * The deeper wish it serves.
   */
  readonly motivator?:
    | 'stand-out'
    | 'confident-future'
    | 'well-being'
    | 'freedom'
    | 'thrill'
    | 'belonging'
    | 'protect-the-planet'
    | 'be-who-i-want'
    | 'security'
    | 'success'
  /**
   * The objectives that show people felt it and did it.
   */
  readonly measuredBy?: readonly string[]
  /**
   * Feelings you must not cause.
   */
  readonly avoid?: readonly string[]
  /**
   * How you know this feeling is real.
   */
  readonly evidence?: readonly string[]
  /**
   * A different shift for one audience; fields left out are taken from above.
   */
  readonly byAudience?: {readonly [id: string]: EmotionalShift}
}

/**
 * How the first move differs for one audience; anything left out is taken from the emotional action.
 */
export interface EmotionalShift {
  /**
   * How this audience feels today.
   */
  readonly from?: string
  /**
   * How this audience should feel.
   */
  readonly to?: string
  /**
   * The human truth for this audience.
   */
  readonly because?: Text
  /**
   * What this audience does.
   */
  readonly action?: Text
}

/**
 * The second move: one idea, told in chapters, each in the channels that tell it best.
 */
export interface ConnectedStory {
  /**
   * The one sentence every channel helps to tell.
   */
  readonly idea?: Text
  /**
   * How the channels are held together. Default story.
   */
  readonly model?: 'shared-look' | 'shared-idea' | 'story' | 'participation'
  /**
   * What returns in every chapter so people know it is you.
   */
  readonly thread?: Text
  /**
   * The parts of the story, in the order people should meet them.
   */
  readonly chapters?: {readonly [id: string]: Chapter}
}

/**
 * One part of the story, with its message and the channels that tell it.
 */
export interface Chapter {
  /**
   * A display name.
   */
  readonly title?: Text
  /**
   * Where in the journey this chapter does its work.
   */
  readonly stage?: string
  /**
   * What we say, in words a customer would understand.
   */
  readonly message?: Text
  /**
   * How people feel at the end of this chapter.
   */
  readonly feeling?: string
  /**
   * The job communication has to do here.
   */
  readonly task?: Text
  /**
   * What stands in the way at this point.
   */
  readonly barrier?: Text
  /**
   * Who this chapter is for. Default: all.
   */
  readonly audiences?: readonly string[]
  /**
   * The channels that tell this chapter.
   */
  readonly channels?: readonly string[]
  /**
   * The reasons to believe shown here.
   */
  readonly proofs?: readonly string[]
  /**
   * What we ask people to do next.
   */
  readonly callToAction?: Text
  /**
   * True where people can do the emotional action.
   */
  readonly actionHere?: boolean
  /**
   * Feeling, facts or both.
   */
  readonly appeal?: 'emotional' | 'mixed' | 'rational'
  /**
   * The chapter or chapters that follow. Default: the next one in the file.
   */
  readonly leadsTo?: readonly string[]
}

/**
 * One place where the story is told or the customer is served, online or offline.
 */
export interface Channel {
  /**
   * What kind of channel this is; sets sensible defaults for many other fields.
   */
  readonly type?:
    | 'linear-tv'
    | 'connected-tv'
    | 'online-video'
    | 'cinema'
    | 'product-placement'
    | 'radio'
    | 'streaming-audio'
    | 'podcast-ads'
    | 'own-podcast'
    | 'out-of-home'
    | 'digital-out-of-home'
    | 'transit'
    | 'newspaper'
    | 'magazine'
    | 'trade-press'
    | 'catalogue'
    | 'paid-search'
    | 'organic-search'
    | 'shopping-ads'
    | 'retail-media'
    | 'ai-assistants'
    | 'paid-social'
    | 'organic-social'
    | 'creators'
    | 'community'
    | 'reviews'
    | 'display-ads'
    | 'native-ads'
    | 'retargeting'
    | 'affiliates'
    | 'in-game'
    | 'website'
    | 'landing-page'
    | 'online-shop'
    | 'mobile-app'
    | 'content'
    | 'webinar'
    | 'chat'
    | 'email'
    | 'sms'
    | 'messaging-app'
    | 'push'
    | 'direct-mail'
    | 'door-drop'
    | 'loyalty-programme'
    | 'phone-outbound'
    | 'store'
    | 'shop-window'
    | 'point-of-sale'
    | 'reseller'
    | 'sampling'
    | 'pop-up'
    | 'click-and-collect'
    | 'marketplace'
    | 'sales-team'
    | 'store-staff'
    | 'customer-service'
    | 'field-service'
    | 'customer-success'
    | 'employee-advocacy'
    | 'referral'
    | 'product'
    | 'packaging'
    | 'in-product-message'
    | 'invoice-and-receipt'
    | 'own-event'
    | 'trade-show'
    | 'sponsorship'
    | 'experience'
    | 'press'
    | 'analysts'
    | 'awards'
    | 'partner-marketing'
    | 'other'
  /**
   * The job only this channel does in the story.
   */
  readonly role?: Text
  /**
   * A display name.
   */
  readonly name?: Text
  /**
   * The named services it runs on.
   */
  readonly platforms?: readonly string[]
  /**
   * Online, offline or both. Default comes from type.
   */
  readonly mode?: 'online' | 'offline' | 'both'
  /**
   * Paid, earned, shared or owned. Default comes from type.
   */
  readonly media?: 'paid' | 'earned' | 'shared' | 'owned'
  /**
   * Brand building, activation or both.
   */
  readonly purpose?: 'brand' | 'activation' | 'both'
  /**
   * Proven, growing or experimental.
   */
  readonly maturity?: 'proven' | 'growing' | 'experimental'
  /**
   * The team that runs it.
   */
  readonly owner?: string
  /**
   * Agency, media owner or supplier.
   */
  readonly partner?: Text
  /**
   * Where it runs. Default: all plan markets.
   */
  readonly markets?: readonly string[]
  /**
   * All money for this channel. Checked against its activities.
   */
  readonly budget?: number
  /**
   * How you will know the channel does its job.
   */
  readonly measures?: readonly Measure[]
  /**
   * Where people go from here, and by what bridge.
   */
  readonly handsOffTo?: readonly HandOff[]
  /**
   * The basis for contacting identified people.
   */
  readonly consent?: Consent
  /**
   * What you provide for people with access needs.
   */
  readonly access?: readonly (
    | 'captions'
    | 'transcript'
    | 'audio-description'
    | 'alt-text'
    | 'sign-language'
    | 'high-contrast'
    | 'large-print'
    | 'plain-language'
    | 'easy-read'
    | 'translation'
    | 'keyboard-and-screen-reader'
    | 'short-url-next-to-qr'
    | 'tactile'
    | 'step-free'
    | 'hearing-loop'
    | 'quiet-hour'
    | 'seating'
    | 'reduced-motion'
  )[]
  /**
   * How paid or gifted content is labelled.
   */
  readonly disclosure?: Text
  /**
   * How visits from here are recognised.
   */
  readonly tracking?: Tracking
}

/**
 * One number that shows whether the channel does its job.
 */
export interface Measure {
  /**
   * The thing you count.
   */
  readonly metric?: string
  /**
   * Where it stands today.
   */
  readonly from?: number | string
  /**
   * Where it should be.
   */
  readonly to?: number | string
  /**
   * When you check. Default: the end of the plan.
   */
  readonly by?: string
  /**
   * Where the number is read.
   */
  readonly source?: Text
}

/**
 * Where people go from this channel, and the bridge that carries them.
 */
export interface HandOff {
  /**
   * Where people go next.
   */
  readonly channel?: string
  /**
   * The bridge that carries them.
   */
  readonly by?: string
  /**
   * Another way for people who cannot use the first.
   */
  readonly also?: readonly string[]
  /**
   * How it works.
   */
  readonly note?: Text
}

/**
 * The basis for contacting people who can be identified.
 */
export interface Consent {
  /**
   * Why you may contact them. Ask your legal team; this is not legal advice.
   */
  readonly basis?: 'consent' | 'soft-opt-in' | 'legitimate-interest' | 'contract' | 'not-needed' | 'unknown'
  /**
   * How people say stop.
   */
  readonly optOut?: Text
  /**
   * True if people confirm by a second step.
   */
  readonly doubleOptIn?: boolean
  /**
   * The most messages one person gets.
   */
  readonly cap?: Cap
  /**
   * Hours within which people may be contacted, local time.
   */
  readonly hours?: string
  /**
   * Where the record is kept.
   */
  readonly note?: Text
}

/**
 * The most messages one person gets.
 */
export interface Cap {
  /**
   * How many messages at most.
   */
  readonly max?: number
  /**
   * In what period: day, week or month.
   */
  readonly per?: Text
}

/**
 * How visits that come from here are recognised.
 */
export interface Tracking {
  /**
   * The page people land on.
   */
  readonly url?: string
  /**
   * utm_source: the site, app or sender.
   */
  readonly source?: string | number
  /**
   * utm_medium: the kind of traffic.
   */
  readonly medium?: string | number
  /**
   * utm_campaign. Default: the plan id.
   */
  readonly campaign?: string | number
  /**
   * utm_content: the version or place. Default: the activity or chapter id.
   */
  readonly content?: string | number
  /**
   * utm_term: the paid keyword.
   */
  readonly term?: string | number
  /**
   * utm_id: the campaign id used when costs are imported.
   */
  readonly id?: string | number
}

/**
 * One contextual connection is one moment: this audience, at this time, in this place, on this platform and device, hears this chapter, and it tips this decision. All four dimensions are asked for; write none or print when there is no device.
 */
export interface Connection {
  /**
   * A display name.
   */
  readonly title?: Text
  /**
   * The part of the story told in this moment.
   */
  readonly chapter?: string
  /**
   * The channels that carry it here.
   */
  readonly channels?: readonly string[]
  /**
   * Who is in the moment. Default: the chapter's audiences.
   */
  readonly audiences?: readonly string[]
  /**
   * The purchasing decision this moment influences, as the customer would put it.
   */
  readonly decision?: Text
  /**
   * When: part of day, day, season, life event or signal.
   */
  readonly times?: readonly string[]
  /**
   * Where the person is.
   */
  readonly places?: readonly string[]
  /**
   * The service or surface that carries the message.
   */
  readonly platforms?: readonly string[]
  /**
   * What they hold, hear or look at.
   */
  readonly devices?: readonly (
    | 'phone'
    | 'tablet'
    | 'laptop'
    | 'desktop'
    | 'connected-tv'
    | 'tv-set'
    | 'game-console'
    | 'radio'
    | 'smart-speaker'
    | 'wearable'
    | 'car-screen'
    | 'public-screen'
    | 'kiosk'
    | 'pos-terminal'
    | 'product-screen'
    | 'headset'
    | 'print'
    | 'none'
  )[]
  /**
   * Default: the chapter's stage.
   */
  readonly stage?: string
  /**
   * How people feel when the moment begins.
   */
  readonly mood?: string
  /**
   * The sign that the moment is happening.
   */
  readonly trigger?: Text
  /**
   * What we say here, if different from the chapter.
   */
  readonly message?: Text
  /**
   * What we ask for here.
   */
  readonly callToAction?: Text
  /**
   * True where people can do the emotional action in this moment.
   */
  readonly actionHere?: boolean
  /**
   * The reasons to believe that people experience here.
   */
  readonly delivers?: readonly string[]
  /**
   * The next moment.
   */
  readonly leadsTo?: readonly string[]
  /**
   * How much the plan depends on it. Default should.
   */
  readonly priority?: 'must' | 'should' | 'could'
  /**
   * The team that makes it happen.
   */
  readonly owner?: string
  /**
   * How you know this moment matters.
   */
  readonly evidence?: readonly string[]
}

/**
 * What runs when: activities, milestones and days to stay silent.
 */
export interface Calendar {
  /**
   * The lines of the media and activity plan.
   */
  readonly activities?: {readonly [id: string]: Activity}
  /**
   * Dates by which something must be done.
   */
  readonly milestones?: readonly Milestone[]
  /**
   * Days to stay silent.
   */
  readonly blackouts?: readonly Blackout[]
}

/**
 * One line of the media and activity plan: a channel at work between two days.
 */
export interface Activity {
  /**
   * A display name.
   */
  readonly name?: Text
  /**
   * The channel it belongs to.
   */
  readonly channel?: string
  /**
   * The chapters it tells. Default: all chapters of the channel.
   */
  readonly chapters?: readonly string[]
  /**
   * The moments it makes happen.
   */
  readonly connections?: readonly string[]
  /**
   * Who it is for. Default: the chapters' audiences.
   */
  readonly audiences?: readonly string[]
  /**
   * Where it runs. Default: the channel's markets.
   */
  readonly markets?: readonly string[]
  /**
   * First day.
   */
  readonly start?: string
  /**
   * Last day, included.
   */
  readonly end?: string
  /**
   * Where it stands. Default planned.
   */
  readonly status?: 'idea' | 'planned' | 'booked' | 'live' | 'done' | 'cancelled'
  /**
   * Size, length or form.
   */
  readonly format?: Text
  /**
   * Parts of day or days it runs.
   */
  readonly dayparts?: readonly string[]
  /**
   * Cost of the space or time (working money).
   */
  readonly budget?: number
  /**
   * Cost of making it.
   */
  readonly production?: number
  /**
   * If not the plan currency.
   */
  readonly currency?: string
  /**
   * How it is bought.
   */
  readonly buy?: Buy
  /**
   * What you expect to get for it.
   */
  readonly delivery?: Delivery
  /**
   * The team that runs it. Default: the channel's owner.
   */
  readonly owner?: string
  /**
   * Media owner or supplier.
   */
  readonly partner?: Text
  /**
   * The piece of work to run, or where it is kept.
   */
  readonly asset?: Text
  /**
   * If different from the channel.
   */
  readonly tracking?: Tracking
  /**
   * Anything the buyer should know.
   */
  readonly notes?: Text
}

/**
 * How it is bought.
 */
export interface Buy {
  /**
   * What you pay for.
   */
  readonly unit?: 'cpm' | 'cpc' | 'cpv' | 'cpa' | 'cpl' | 'cpp' | 'unit' | 'flat' | 'time'
  /**
   * The price of one unit.
   */
  readonly rate?: number
  /**
   * How many units.
   */
  readonly quantity?: number
}

/**
 * What you expect to get for the money of one activity.
 */
export interface Delivery {
  /**
   * Times it is shown.
   */
  readonly impressions?: number
  /**
   * Share of the audience who meet it at least once.
   */
  readonly reach?: number | string
  /**
   * Average times each of them meets it.
   */
  readonly frequency?: number
  /**
   * Gross rating points: reach in percent times frequency.
   */
  readonly grps?: number
  /**
   * Clicks or taps.
   */
  readonly clicks?: number
  /**
   * Views.
   */
  readonly views?: number
  /**
   * People contacted in person, by mail, message or call.
   */
  readonly contacts?: number
  /**
   * People who come.
   */
  readonly attendees?: number
  /**
   * People who do the thing.
   */
  readonly conversions?: number
}

/**
 * One day by which something must be done.
 */
export interface Milestone {
  /**
   * The day.
   */
  readonly date?: string
  /**
   * What must be done.
   */
  readonly what?: Text
  /**
   * What sort of milestone.
   */
  readonly kind?:
    | 'brief'
    | 'insight'
    | 'creative'
    | 'legal'
    | 'approval'
    | 'production'
    | 'booking'
    | 'training'
    | 'launch'
    | 'review'
    | 'report'
    | 'other'
  /**
   * Who makes sure.
   */
  readonly owner?: string
}

/**
 * Days on which you stay silent, and why.
 */
export interface Blackout {
  /**
   * First silent day.
   */
  readonly start?: string
  /**
   * Last silent day, included.
   */
  readonly end?: string
  /**
   * The reason.
   */
  readonly why?: Text
  /**
   * Where. Default: everywhere.
   */
  readonly markets?: readonly string[]
  /**
   * Which channels. Default: all.
   */
  readonly channels?: readonly string[]
}

/**
 * The money of the plan and how it is divided.
 */
export interface Budget {
  /**
   * All the money for this plan.
   */
  readonly total?: number
  /**
   * If not the plan currency.
   */
  readonly currency?: string
  /**
   * Whether media amounts are without (net) or with (gross) agency commission. Default net.
   */
  readonly basis?: 'net' | 'gross'
  /**
   * Whether amounts include VAT or sales tax. Default false.
   */
  readonly taxIncluded?: boolean
  /**
   * Planned share for brand building and for activation.
   */
  readonly split?: Split
  /**
   * Planned share for what works, what is coming and what is new.
   */
  readonly allocation?: Allocation
  /**
   * Money per market.
   */
  readonly markets?: {readonly [id: string]: number}
  /**
   * Costs that do not belong to one activity.
   */
  readonly lines?: readonly BudgetLine[]
  /**
   * Kept back for surprises.
   */
  readonly contingency?: number | string
  /**
   * One unit of the other currency in plan currency.
   */
  readonly rates?: {readonly [id: string]: number}
  /**
   * The role that released the money.
   */
  readonly approvedBy?: Text
  /**
   * When.
   */
  readonly approvedOn?: string
}

/**
 * Planned share for brand building and for activation.
 */
export interface Split {
  /**
   * Share for brand building, in percent.
   */
  readonly brand?: number | string
  /**
   * Share for activation, in percent.
   */
  readonly activation?: number | string
}

/**
 * Planned share for what works, what is coming and what is new.
 */
export interface Allocation {
  /**
   * Share for what has worked before, in percent.
   */
  readonly proven?: number | string
  /**
   * Share for what shows early good signs, in percent.
   */
  readonly growing?: number | string
  /**
   * Share for what is new and uncertain, in percent.
   */
  readonly experimental?: number | string
}

/**
 * One cost that does not belong to a single activity.
 */
export interface BudgetLine {
  /**
   * What is bought.
   */
  readonly what?: Text
  /**
   * How much.
   */
  readonly amount?: number
  /**
   * What sort of cost. Default other.
   */
  readonly kind?: 'media' | 'production' | 'agency-fee' | 'technology' | 'research' | 'talent' | 'event' | 'training' | 'other'
  /**
   * The channel it belongs to, if one.
   */
  readonly channel?: string
  /**
   * The market it belongs to, if one.
   */
  readonly market?: string
  /**
   * Who spends it.
   */
  readonly owner?: string
}

/**
 * How you will know what the plan caused, who looks at it, and when you decide.
 */
export interface Measurement {
  /**
   * How you will tell what the plan caused.
   */
  readonly approach?: Text
  /**
   * The ways of measuring.
   */
  readonly methods?: readonly (
    | 'before-after'
    | 'control-area'
    | 'holdout'
    | 'a-b-test'
    | 'brand-survey'
    | 'mix-model'
    | 'attribution'
    | 'mystery-shop'
    | 'interviews'
    | 'till-data'
  )[]
  /**
   * Where the numbers come from.
   */
  readonly sources?: readonly Text[]
  /**
   * What you want to learn.
   */
  readonly questions?: readonly Text[]
  /**
   * Tests you will run.
   */
  readonly experiments?: readonly Experiment[]
  /**
   * When you look at results and decide.
   */
  readonly reviews?: readonly Review[]
  /**
   * The day of the final report.
   */
  readonly reportOn?: string
}

/**
 * One test you will run, and what you will do with the answer.
 */
export interface Experiment {
  /**
   * What you want to find out.
   */
  readonly question?: Text
  /**
   * How you will test.
   */
  readonly method?:
    | 'before-after'
    | 'control-area'
    | 'holdout'
    | 'a-b-test'
    | 'brand-survey'
    | 'mix-model'
    | 'attribution'
    | 'mystery-shop'
    | 'interviews'
    | 'till-data'
  /**
   * Where.
   */
  readonly channel?: string
  /**
   * What decides.
   */
  readonly metric?: string
  /**
   * What you will do with the answer.
   */
  readonly decision?: Text
}

/**
 * One regular meeting where results are looked at and decisions are made.
 */
export interface Review {
  /**
   * How often.
   */
  readonly every?: 'week' | 'two-weeks' | 'month' | 'quarter' | 'once'
  /**
   * Which teams meet.
   */
  readonly who?: readonly string[]
  /**
   * What this meeting can change.
   */
  readonly decides?: Text
  /**
   * First meeting.
   */
  readonly first?: string
}

/**
 * One team that makes the experience real, inside or outside marketing.
 */
export interface Team {
  /**
   * What the team does in the organisation.
   */
  readonly function?:
    | 'marketing'
    | 'brand'
    | 'media'
    | 'crm'
    | 'digital'
    | 'communications'
    | 'agency'
    | 'sales'
    | 'service'
    | 'stores'
    | 'field'
    | 'ecommerce'
    | 'customer-insights'
    | 'analytics'
    | 'research-and-development'
    | 'product'
    | 'operations'
    | 'it'
    | 'finance'
    | 'legal'
    | 'hr'
    | 'leadership'
    | 'partner'
  /**
   * A display name.
   */
  readonly name?: Text
  /**
   * The role that leads it. Prefer a role to a person's name.
   */
  readonly lead?: Text
  /**
   * If it is not your own company.
   */
  readonly company?: Text
  /**
   * A shared mailbox or channel, not a private address.
   */
  readonly contact?: Text
}

/**
 * One piece of work or decision: who does it, who answers for it, who is asked and who is told.
 */
export interface Responsibility {
  /**
   * The piece of work or decision.
   */
  readonly what?: Text
  /**
   * The parts of this plan it covers.
   */
  readonly covers?: readonly string[]
  /**
   * Who does it.
   */
  readonly responsible?: readonly string[]
  /**
   * The one team that answers for it.
   */
  readonly accountable?: string
  /**
   * Who is asked before.
   */
  readonly consulted?: readonly string[]
  /**
   * Who is told after.
   */
  readonly informed?: readonly string[]
}

/**
 * One finding: what you know and how you know it.
 */
export interface Evidence {
  /**
   * What you learned, in one sentence.
   */
  readonly finding?: Text
  /**
   * How you learned it. Some kinds count as outside the building.
   */
  readonly kind?:
    | 'customer-interview'
    | 'observation'
    | 'store-visit'
    | 'sales-ride-along'
    | 'service-listening'
    | 'usability-test'
    | 'focus-group'
    | 'pilot'
    | 'survey'
    | 'web-analytics'
    | 'sales-data'
    | 'crm-data'
    | 'brand-tracking'
    | 'market-report'
    | 'experiment'
    | 'social-listening'
    | 'expert'
    | 'past-campaign'
    | 'assumption'
  /**
   * Who did it and where.
   */
  readonly source?: Text
  /**
   * When.
   */
  readonly date?: string | number
  /**
   * How many.
   */
  readonly sample?: Text
  /**
   * How sure you are.
   */
  readonly confidence?: 'low' | 'medium' | 'high'
  /**
   * Where the full material is.
   */
  readonly link?: string
}

/**
 * Consent, claims and sensitive points, and who checked them.
 */
export interface Compliance {
  /**
   * The role that checked consent and claims.
   */
  readonly reviewedBy?: Text
  /**
   * When.
   */
  readonly reviewedOn?: string
  /**
   * Lowest age the plan may address.
   */
  readonly ageGate?: number
  /**
   * Statements that need proof.
   */
  readonly claims?: readonly Claim[]
  /**
   * Points that need care.
   */
  readonly sensitive?: readonly Text[]
  /**
   * Local rules to follow.
   */
  readonly byMarket?: {readonly [id: string]: Text}
}

/**
 * One statement that needs proof.
 */
export interface Claim {
  /**
   * The statement.
   */
  readonly claim?: Text
  /**
   * What proves it.
   */
  readonly evidence?: readonly string[]
}

/**
 * One thing that could go wrong, and what you would do.
 */
export interface Risk {
  /**
   * What could go wrong.
   */
  readonly what?: Text
  /**
   * How likely.
   */
  readonly likelihood?: 'low' | 'medium' | 'high'
  /**
   * How bad.
   */
  readonly impact?: 'low' | 'medium' | 'high'
  /**
   * What you would do.
   */
  readonly response?: Text
  /**
   * Who watches it.
   */
  readonly owner?: string
}

/**
 * A library holds what several plans share: brands, audiences, channels, teams, findings and words. Plans name it under imports.
 */
export interface Library {
  /**
   * Marks this file as a shared library and says which version of the format it uses.
   */
  readonly commsLibrary?: number
  /**
   * What this library is called.
   */
  readonly name?: Text
  /**
   * Who looks after it.
   */
  readonly owner?: Text
  /**
   * Other libraries this one builds on.
   */
  readonly imports?: readonly string[]
  /**
   * Brands plans can name.
   */
  readonly brands?: {readonly [id: string]: Brand}
  /**
   * Audiences plans can use.
   */
  readonly audiences?: {readonly [id: string]: Audience}
  /**
   * Channels plans can use.
   */
  readonly channels?: {readonly [id: string]: Channel}
  /**
   * Teams plans can use.
   */
  readonly teams?: {readonly [id: string]: Team}
  /**
   * Findings plans can cite.
   */
  readonly evidence?: {readonly [id: string]: Evidence}
  /**
   * Your own words added to the suggestion lists.
   */
  readonly vocabulary?: Vocabulary
}

/**
 * Words of your own that join the suggestion lists, and words to avoid.
 */
export interface Vocabulary {
  /**
   * Extra feelings.
   */
  readonly emotions?: {readonly [id: string]: OwnFeeling}
  /**
   * Extra times.
   */
  readonly times?: readonly string[]
  /**
   * Extra places.
   */
  readonly places?: readonly string[]
  /**
   * Extra platforms.
   */
  readonly platforms?: readonly string[]
  /**
   * Extra metrics.
   */
  readonly metrics?: {readonly [id: string]: OwnMetric}
  /**
   * Words your brand does not use.
   */
  readonly avoidWords?: {readonly [id: string]: Text}
  /**
   * Words the wording checks should leave alone.
   */
  readonly allowWords?: readonly Text[]
}

/**
 * A feeling of your own.
 */
export interface OwnFeeling {
  /**
   * The family of feelings it belongs to.
   */
  readonly family?: 'joy' | 'trust' | 'anticipation' | 'surprise' | 'fear' | 'sadness' | 'anger' | 'disgust' | 'neutral'
  /**
   * Whether it is good or bad to feel.
   */
  readonly tone?: 'pleasant' | 'unpleasant' | 'mixed'
}

/**
 * A metric of your own.
 */
export interface OwnMetric {
  /**
   * How far along the effect it counts.
   */
  readonly level?: 'output' | 'out-take' | 'outcome' | 'impact'
  /**
   * What it is about.
   */
  readonly kind?: 'brand' | 'activation' | 'experience' | 'efficiency'
  /**
   * What it is counted in.
   */
  readonly unit?: string
}

/**
 * What a team has agreed on for the plans in a folder: how loud each rule is, which words are fine, what is left out. The file is called commsplan.config.yaml.
 */
export interface Settings {
  /**
   * Marks this file as the settings of a team and says which version of the format it uses.
   */
  readonly commsConfig?: number
  /**
   * Settings to build on: other files by their path, or installed packages by their name. What this file says itself counts more.
   */
  readonly extends?: readonly string[]
  /**
   * How strict the rules are as a whole, before single ones are set.
   */
  readonly profile?: 'gentle' | 'standard' | 'strict'
  /**
   * How loud single rules are, wherever a plan is in its life. Write a word behind the name of the rule, or below it the word and the numbers that it goes by.
   */
  readonly rules?: {readonly [id: string]: RuleSetting | 'error' | 'warning' | 'info' | 'hint' | 'off'}
  /**
   * Words that the wording checks leave alone, and words that they should find.
   */
  readonly words?: TeamWords
  /**
   * Your own words, added to the suggestion lists for every plan.
   */
  readonly vocabulary?: Vocabulary
  /**
   * What holds in single countries.
   */
  readonly markets?: {readonly [id: string]: MarketSetting}
  /**
   * Files and folders that are not checked, counted from the folder of this file. A star stands for any part of a name, two stars for any folders.
   */
  readonly ignore?: readonly string[]
  /**
   * What pages for clients leave out. Where nothing is said, notes, risks and fees; lists of several files of settings hold together.
   */
  readonly notForClients?: readonly ('notes' | 'risks' | 'fees' | 'evidence' | 'teams' | 'compliance')[]
  /**
   * Rules of your own. Problems name them as own and the short name.
   */
  readonly own?: {readonly [id: string]: OwnRule}
}

/**
 * How loud one rule is, and the numbers that it goes by. Each rule has its own numbers; many have none.
 */
export interface RuleSetting {
  /**
   * How loud the rule is, wherever a plan is in its life.
   */
  readonly level?: 'error' | 'warning' | 'info' | 'hint' | 'off'
  /**
   * The most of them before the rule speaks.
   */
  readonly most?: number
  /**
   * The fewest words before the rule is content.
   */
  readonly words?: number
  /**
   * Days before the rule speaks.
   */
  readonly days?: number
  /**
   * Months before the rule speaks.
   */
  readonly months?: number
  /**
   * A share in percent at which the rule speaks.
   */
  readonly share?: number
  /**
   * From and to, in percent, for plans that sell to consumers.
   */
  readonly b2c?: readonly number[]
  /**
   * From and to, in percent, for plans that sell to organisations.
   */
  readonly b2b?: readonly number[]
}

/**
 * Words that are fine in your plans, and words to find with what to say instead.
 */
export interface TeamWords {
  /**
   * Words to find, and what to say instead.
   */
  readonly jargon?: {readonly [id: string]: Text}
  /**
   * Words that the wording checks leave alone.
   */
  readonly allow?: readonly Text[]
}

/**
 * What holds in one country.
 */
export interface MarketSetting {
  /**
   * Whether people have to confirm their yes in a second step before they get e-mail.
   */
  readonly emailDoubleOptIn?: boolean
}

/**
 * A rule of your team. It asks for one thing: that a field is there, that a field has one of a few values or the look you give, that a kind of channel has company, or that words are not used.
 */
export interface OwnRule {
  /**
   * What the rule says: what is wrong and what to do.
   */
  readonly message?: Text
  /**
   * How loud the rule is. Without it the rule is a warning, and a hint in a draft.
   */
  readonly level?: 'error' | 'warning' | 'info' | 'hint' | 'off'
  /**
   * The part of the plan that the rule looks at. Without it, words are looked for everywhere.
   */
  readonly in?:
    | 'plan'
    | 'objectives'
    | 'audiences'
    | 'emotionalAction'
    | 'connectedStory'
    | 'chapters'
    | 'channels'
    | 'contextualConnections'
    | 'activities'
    | 'budget'
    | 'measurement'
    | 'teams'
    | 'evidence'
    | 'compliance'
  /**
   * A field that must be there.
   */
  readonly needs?: string
  /**
   * A field whose value the rule looks at; say below what it may be.
   */
  readonly field?: string
  /**
   * The values that the field may have.
   */
  readonly allowed?: readonly Text[]
  /**
   * What the value looks like. A star stands for any text, a question mark for one sign.
   */
  readonly like?: string
  /**
   * A kind of channel that must not be alone.
   */
  readonly channelType?:
    | 'linear-tv'
    | 'connected-tv'
    | 'online-video'
    | 'cinema'
    | 'product-placement'
    | 'radio'
    | 'streaming-audio'
    | 'podcast-ads'
    | 'own-podcast'
    | 'out-of-home'
    | 'digital-out-of-home'
    | 'transit'
    | 'newspaper'
    | 'magazine'
    | 'trade-press'
    | 'catalogue'
    | 'paid-search'
    | 'organic-search'
    | 'shopping-ads'
    | 'retail-media'
    | 'ai-assistants'
    | 'paid-social'
    | 'organic-social'
    | 'creators'
    | 'community'
    | 'reviews'
    | 'display-ads'
    | 'native-ads'
    | 'retargeting'
    | 'affiliates'
    | 'in-game'
    | 'website'
    | 'landing-page'
    | 'online-shop'
    | 'mobile-app'
    | 'content'
    | 'webinar'
    | 'chat'
    | 'email'
    | 'sms'
    | 'messaging-app'
    | 'push'
    | 'direct-mail'
    | 'door-drop'
    | 'loyalty-programme'
    | 'phone-outbound'
    | 'store'
    | 'shop-window'
    | 'point-of-sale'
    | 'reseller'
    | 'sampling'
    | 'pop-up'
    | 'click-and-collect'
    | 'marketplace'
    | 'sales-team'
    | 'store-staff'
    | 'customer-service'
    | 'field-service'
    | 'customer-success'
    | 'employee-advocacy'
    | 'referral'
    | 'product'
    | 'packaging'
    | 'in-product-message'
    | 'invoice-and-receipt'
    | 'own-event'
    | 'trade-show'
    | 'sponsorship'
    | 'experience'
    | 'press'
    | 'analysts'
    | 'awards'
    | 'partner-marketing'
    | 'other'
  /**
   * The kinds of channel of which one must be in the plan, too.
   */
  readonly partner?: readonly (
    | 'linear-tv'
    | 'connected-tv'
    | 'online-video'
    | 'cinema'
    | 'product-placement'
    | 'radio'
    | 'streaming-audio'
    | 'podcast-ads'
    | 'own-podcast'
    | 'out-of-home'
    | 'digital-out-of-home'
    | 'transit'
    | 'newspaper'
    | 'magazine'
    | 'trade-press'
    | 'catalogue'
    | 'paid-search'
    | 'organic-search'
    | 'shopping-ads'
    | 'retail-media'
    | 'ai-assistants'
    | 'paid-social'
    | 'organic-social'
    | 'creators'
    | 'community'
    | 'reviews'
    | 'display-ads'
    | 'native-ads'
    | 'retargeting'
    | 'affiliates'
    | 'in-game'
    | 'website'
    | 'landing-page'
    | 'online-shop'
    | 'mobile-app'
    | 'content'
    | 'webinar'
    | 'chat'
    | 'email'
    | 'sms'
    | 'messaging-app'
    | 'push'
    | 'direct-mail'
    | 'door-drop'
    | 'loyalty-programme'
    | 'phone-outbound'
    | 'store'
    | 'shop-window'
    | 'point-of-sale'
    | 'reseller'
    | 'sampling'
    | 'pop-up'
    | 'click-and-collect'
    | 'marketplace'
    | 'sales-team'
    | 'store-staff'
    | 'customer-service'
    | 'field-service'
    | 'customer-success'
    | 'employee-advocacy'
    | 'referral'
    | 'product'
    | 'packaging'
    | 'in-product-message'
    | 'invoice-and-receipt'
    | 'own-event'
    | 'trade-show'
    | 'sponsorship'
    | 'experience'
    | 'press'
    | 'analysts'
    | 'awards'
    | 'partner-marketing'
    | 'other'
  )[]
  /**
   * Words that are not used.
   */
  readonly notUsed?: readonly Text[]
}
