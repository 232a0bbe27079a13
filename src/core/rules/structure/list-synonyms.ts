import type { ListName } from '../../schema/field-types.ts'
import { bareWord } from '../../text/nearest.ts'

/**
 * Words of a closed list that a planner may mean by another one, most likely first; none when nothing is known of it.
 * Several may be meant: nobody but the planner knows whether Facebook is paid for.
 */
export function meantBy(word: string, list: ListName, words: readonly string[]): readonly string[] {
  const known = synonyms[list]
  const whole = known?.get(bareWord(word))
  if (whole) return whole
  const parts = partsOf(word)
  const meant = parts.flatMap((part) => known?.get(part) ?? [])
  const sharing = words.filter((each) => partsOf(each).some((part) => parts.includes(part)))
  return [...new Set([...meant, ...sharing])].slice(0, 3)
}

/** The parts of `email newsletter` or `paid-social` that say something. */
function partsOf(word: string): readonly string[] {
  return word
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((part) => part !== '' && !sayNothing.has(part))
}

const sayNothing: ReadonlySet<string> = new Set([
  ...['a', 'ad', 'ads', 'and', 'campaign', 'data', 'in', 'marketing', 'media', 'of', 'own', 'the'],
])

const socialNetworks =
  'facebook instagram tiktok pinterest linkedin snapchat twitter x threads social'
const postedOrPaid = socialNetworks
  .split(' ')
  .map((name) => [name, ['paid-social', 'organic-social']] as const)

/** Other words for those of a list, without capitals, hyphens and spaces. */
export const synonyms: Readonly<Partial<Record<ListName, ReadonlyMap<string, readonly string[]>>>> =
  {
    channelTypes: new Map<string, readonly string[]>([
      ...postedOrPaid,
      ['adwords', ['paid-search']],
      ['app', ['mobile-app']],
      ['billboard', ['out-of-home', 'digital-out-of-home']],
      ['billboards', ['out-of-home', 'digital-out-of-home']],
      ['blog', ['content']],
      ['brochure', ['content', 'door-drop', 'store']],
      ['callcentre', ['customer-service', 'phone-outbound']],
      ['contactcentre', ['customer-service']],
      ['ecommerce', ['online-shop']],
      ['event', ['own-event', 'experience']],
      ['flyer', ['door-drop']],
      ['googleads', ['paid-search', 'display-ads']],
      ['influencer', ['creators']],
      ['influencers', ['creators']],
      ['leaflet', ['door-drop']],
      ['mail', ['email', 'direct-mail']],
      ['newsletter', ['email']],
      ['ooh', ['out-of-home']],
      ['dooh', ['digital-out-of-home']],
      ['phone', ['customer-service', 'phone-outbound']],
      ['podcast', ['own-podcast', 'podcast-ads']],
      ['poster', ['out-of-home']],
      ['posters', ['out-of-home']],
      ['pr', ['press']],
      ['print', ['newspaper', 'magazine', 'door-drop']],
      ['seo', ['organic-search']],
      ['sea', ['paid-search']],
      ['sem', ['paid-search']],
      ['search', ['paid-search', 'organic-search']],
      ['shop', ['store', 'online-shop']],
      ['site', ['website']],
      ['smsmarketing', ['sms']],
      ['socialmedia', ['paid-social', 'organic-social']],
      ['streaming', ['connected-tv', 'streaming-audio']],
      ['textmessage', ['sms']],
      ['tv', ['linear-tv', 'connected-tv']],
      ['video', ['online-video']],
      ['webshop', ['online-shop']],
      ['whatsapp', ['messaging-app']],
      ['wordofmouth', ['referral']],
      ['youtube', ['online-video']],
    ]),
    devices: new Map([
      ['computer', ['laptop', 'desktop']],
      ['mobile', ['phone']],
      ['mobilephone', ['phone']],
      ['paper', ['print']],
      ['pc', ['desktop', 'laptop']],
      ['smartphone', ['phone']],
      ['tv', ['tv-set', 'connected-tv']],
      ['watch', ['wearable']],
    ]),
    media: new Map([
      ['bought', ['paid']],
      ['own', ['owned']],
      ['pr', ['earned']],
      ['social', ['shared']],
    ]),
    access: new Map([
      ['alt', ['alt-text']],
      ['braille', ['tactile']],
      ['ramp', ['step-free']],
      ['ramps', ['step-free']],
      ['signing', ['sign-language']],
      ['subtitles', ['captions']],
      ['wheelchair', ['step-free']],
    ]),
    consentBasis: new Map([
      ['none', ['not-needed', 'unknown']],
      ['optin', ['consent']],
    ]),
    every: new Map([
      ['biweekly', ['two-weeks']],
      ['fortnight', ['two-weeks']],
      ['monthly', ['month']],
      ['quarterly', ['quarter']],
      ['weekly', ['week']],
    ]),
    methods: new Map([
      ['abtesting', ['a-b-test']],
      ['econometrics', ['mix-model']],
      ['mmm', ['mix-model']],
      ['survey', ['brand-survey']],
    ]),
    evidenceKind: new Map([
      ['interview', ['customer-interview']],
      ['interviews', ['customer-interview']],
    ]),
    planStatus: new Map([
      ['done', ['closed']],
      ['final', ['approved']],
      ['review', ['in-review']],
      ['running', ['live']],
    ]),
    ruleLevel: new Map([
      ['fatal', ['error']],
      ['information', ['info']],
      ['no', ['off']],
      ['none', ['off']],
      ['warn', ['warning']],
    ]),
    teamFunction: new Map([
      ['insights', ['customer-insights']],
      ['pr', ['communications']],
      ['r&d', ['research-and-development']],
      ['shops', ['stores']],
      ['support', ['service']],
    ]),
  }
