import { classWords, rules } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { type RulesResult, rulesRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Lists the rules, for somebody who wants to read about one. */
export const listRules: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest<RulesResult | null, void>(
      rulesRequest,
      answering(session, async () => ({
        rules: rules.map(({ id, title, class: own }) => ({ id, title, kind: classWords[own] })),
      })),
    )
  },
}
