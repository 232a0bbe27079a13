import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'

/** Plans name shared mailboxes and roles, not the addresses of single people. */
export const privateAddress = entityRule({
  id: 'collaboration/private-address',
  class: 'law',
  title: 'An address of a single person',
  why: 'Plans travel far: they are copied, printed and sent to partners. A private address or number cannot be taken back.',
  since: '0.1.0',
  libraries: true,
  looksAt: 'teams',
  uses: [],
  check: function* (team) {
    for (const name of ['lead', 'contact'] as const) {
      const text = team.written?.[name]
      if (text === undefined) continue
      const found = privateAddressIn(String(text))
      if (found === undefined) continue
      yield {
        at: { path: [...team.path, name] },
        says: `“${found}” looks like the private ${found.includes('@') ? 'address' : 'number'} of one person in ${namedEntity(team)}. Use a shared one, or the name of the role: plans travel far.`,
      }
    }
  },
  examples: {
    good: [
      `teams:
  workshop:
    lead: Head of the workshop
    contact: workshop@ferrow.example`,
      `teams:
  workshop:
    contact: customer.service@ferrow.example`,
    ],
    bad: [
      {
        plan: `teams:
  workshop:
    lead: firstname.surname@ferrow.example`,
        says: [
          '“firstname.surname@ferrow.example” looks like the private address of one person in the team “Workshop”. Use a shared one, or the name of the role: plans travel far.',
        ],
      },
      {
        plan: `teams:
  workshop:
    contact: +44 7700 900123`,
        says: [
          '“+44 7700 900123” looks like the private number of one person in the team “Workshop”. Use a shared one, or the name of the role: plans travel far.',
        ],
      },
    ],
  },
})

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/

/** A number to call: at least eight digits, with the signs that are usual between them. */
const number = /(?<![\w@.])(?:\+|00|0)\d(?:[\s().-]{0,2}\d){6,14}(?!\w)/

/** Where people have an address of their own. */
const privateHosts =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|aol|gmx|proton|protonmail|mail)\./i

/** Words that stand for a task or a team in a shared address. */
const shared =
  /^(?:team|marketing|brand|media|crm|digital|press|pr|communications?|sales|service|services|support|customer|care|store|stores|shop|shops|field|insights?|analytics|research|product|design|operations|it|finance|legal|privacy|hr|people|office|contact|hello|info|help|desk|mail|news|studio|agency|partners?|workshop|group|dk|se|no|de|nl|uk|ie|us|eu|[a-z])$/i

function privateAddressIn(text: string): string | undefined {
  const mail = address.exec(text)?.[0]
  if (mail !== undefined) return isOfOnePerson(mail) ? mail : undefined
  return number.exec(text)?.[0]
}

/** An address at a private host, or one made of two names. */
function isOfOnePerson(mail: string): boolean {
  if (privateHosts.test(mail)) return true
  const names = mail.slice(0, mail.indexOf('@')).split(/[._]+/)
  return names.length > 1 && !names.some((name) => name.length > 1 && shared.test(name))
}
