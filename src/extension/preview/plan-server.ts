import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type PageParams,
  type PageResult,
  type PasteTableParams,
  type PasteTableResult,
  type PlaceParams,
  type PlaceResult,
  pageRequest,
  pasteTableRequest,
  placeRequest,
  type SummaryParams,
  type SummaryResult,
  summaryRequest,
} from '../../server/protocol.ts'

/** What the extension asks the language server. Null when it does not know the file, or is not there. */
export interface PlanServer {
  readonly page: (params: PageParams) => Promise<PageResult | null>
  readonly place: (params: PlaceParams) => Promise<PlaceResult | null>
  readonly summary: (params: SummaryParams) => Promise<SummaryResult | null>
  readonly pasteTable: (params: PasteTableParams) => Promise<PasteTableResult | null>
}

/** The language server behind a client. */
export function planServer(client: BaseLanguageClient): PlanServer {
  return {
    page: (params) => client.sendRequest<PageResult | null>(pageRequest, params),
    place: (params) => client.sendRequest<PlaceResult | null>(placeRequest, params),
    summary: (params) => client.sendRequest<SummaryResult | null>(summaryRequest, params),
    pasteTable: (params) => client.sendRequest<PasteTableResult | null>(pasteTableRequest, params),
  }
}
