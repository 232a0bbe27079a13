import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathForImport, resolveImport } from '../../src/core/plan/libraries.ts'

const from = 'file:///team/plans/spring/a.commsplan.yaml'

test.each([
  ['file:///team/plans/spring/b.commslib.yaml', 'b.commslib.yaml'],
  ['file:///team/plans/b.commslib.yaml', '../b.commslib.yaml'],
  ['file:///team/shared/our%20brand.commslib.yaml', '../../shared/our brand.commslib.yaml'],
  ['file:///team/plans/spring/deep/er/b.commslib.yaml', 'deep/er/b.commslib.yaml'],
  ['https://example.test/b.commslib.yaml', undefined],
  ['file:///team/plans/what%3F.commslib.yaml', undefined],
])('%s is imported as %s', (to, path) => {
  expect(pathForImport(from, to)).toBe(path)
})

test('an import leads to the file whose path it is', () => {
  const step = fc.stringMatching(/^[a-zæø0-9 ._-]{1,6}$/).filter((it) => !/^\.\.?$/.test(it))
  const address = fc
    .array(step, { minLength: 1, maxLength: 4 })
    .map((steps) => `file:///${steps.map(encodeURIComponent).join('/')}`)
  fc.assert(
    fc.property(address, address, (one, other) => {
      const path = pathForImport(one, other)
      if (path !== undefined) expect(resolveImport(one, path, ['file:///'])).toBe(other)
    }),
  )
})
