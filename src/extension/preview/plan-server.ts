import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type ChangeParams,
  type ChangeResult,
  changeRequest,
  type PageParams,
  type PageResult,
  type PartParams,
  type PartResult,
  type PasteTableParams,
  type PasteTableResult,
  type PlaceParams,
  type PlaceResult,
  pageRequest,
  partRequest,
  pasteTableRequest,
  placeRequest,
  type SummaryParams,
  type SummaryResult,
  summaryRequest,
  type TellChapterParams,
  tellChapterRequest,
  type ValuesParams,
  type ValuesResult,
  valuesRequest,
} from '../../server/protocol.ts'

/** What the extension asks the language server. Null when it does not know the file, or is not there. */
export interface PlanServer {
  readonly page: (params: PageParams) => Promise<PageResult | null>
  readonly place: (params: PlaceParams) => Promise<PlaceResult | null>
  readonly summary: (params: SummaryParams) => Promise<SummaryResult | null>
  readonly pasteTable: (params: PasteTableParams) => Promise<PasteTableResult | null>
  readonly part: (params: PartParams) => Promise<PartResult | null>
  readonly values: (params: ValuesParams) => Promise<ValuesResult | null>
  readonly change: (params: ChangeParams) => Promise<ChangeResult | null>
  readonly tellChapter: (params: TellChapterParams) => Promise<ChangeResult | null>
}

/** The language server behind a client. */
export function planServer(client: BaseLanguageClient): PlanServer {
  return {
    page: (params) => client.sendRequest<PageResult | null>(pageRequest, params),
    place: (params) => client.sendRequest<PlaceResult | null>(placeRequest, params),
    summary: (params) => client.sendRequest<SummaryResult | null>(summaryRequest, params),
    pasteTable: (params) => client.sendRequest<PasteTableResult | null>(pasteTableRequest, params),
    part: (params) => client.sendRequest<PartResult | null>(partRequest, params),
    values: (params) => client.sendRequest<ValuesResult | null>(valuesRequest, params),
    change: (params) => client.sendRequest<ChangeResult | null>(changeRequest, params),
    tellChapter: (params) => client.sendRequest<ChangeResult | null>(tellChapterRequest, params),
  }
}
