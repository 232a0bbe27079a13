import vocabulary from '../../../schemas/vocabulary.json' with { type: 'json' }
import type { Channel } from '../schema/model.generated.ts'

/** Where people meet a channel: through the internet, in the physical world, or truly in both. */
export type Mode = NonNullable<Channel['mode']>

/** How a channel is come by: for money, through others, through communities, or one's own. */
export type Media = NonNullable<Channel['media']>

/** What `schemas/vocabulary.json` says about one kind of channel; the fields of a channel follow from it. */
export interface ChannelType {
  /** In words: "Streaming TV". */
  readonly label: string
  readonly family: string
  readonly mode: Mode
  readonly media: Media
  readonly devices: readonly string[]
  /** Usual metrics, the most telling first. */
  readonly metrics: readonly string[]
  /** A sale can be made or served here. */
  readonly sales?: true
  /** It reaches people who can be identified, so a basis for contact is needed. */
  readonly person?: true
  /** Paid content in it must be labelled. */
  readonly disclosure?: true
  /** Usual utm_source and utm_medium; a source may be a description: "platform name". */
  readonly utm?: readonly [source: string, medium: string]
  /** The groups in which Google Analytics files visits from it, in words. */
  readonly ga4?: string
}

const types = new Map(Object.entries(vocabulary.channelTypes) as [string, ChannelType][])

/** What is known about a kind of channel, by its word (`connected-tv`); undefined for unknown words. */
export function channelType(word: string | undefined): ChannelType | undefined {
  return word === undefined ? undefined : types.get(word)
}
