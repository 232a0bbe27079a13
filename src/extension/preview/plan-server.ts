import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type PageParams,
  type PageResult,
  type PlaceParams,
  type PlaceResult,
  pageRequest,
  placeRequest,
} from '../../server/protocol.ts'

/** What previews ask the language server. Null when it does not know the file, or is not there. */
export interface PlanServer {
  readonly page: (params: PageParams) => Promise<PageResult | null>
  readonly place: (params: PlaceParams) => Promise<PlaceResult | null>
}

/** The language server behind a client. */
export function planServer(client: BaseLanguageClient): PlanServer {
  return {
    page: (params) => client.sendRequest<PageResult | null>(pageRequest, params),
    place: (params) => client.sendRequest<PlaceResult | null>(placeRequest, params),
  }
}
