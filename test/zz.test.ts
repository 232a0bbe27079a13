import { test } from 'vitest'
import { readFileSync } from 'node:fs'
import { openDocument } from '../src/core/document/document.ts'
import { mishapsIn } from '../src/core/document/mishaps.ts'
import { parse } from '../src/core/document/parse.ts'
test('x', () => {
  const one = readFileSync('examples/larkhum-still-in-your-hands.commsplan.yaml', 'utf8')
  for (let r = 0; r < 6; r++) {
    const doc = openDocument(one + `# ${r}\n`)
    const big = openDocument(one.replace(/./g, (x) => x) + ' '.repeat(r))
    const segs = [...doc.segments, ...big.segments]
    let t0 = performance.now(); for (const s of segs) parse(s); const p = performance.now() - t0
    t0 = performance.now(); for (const s of segs) mishapsIn(s); console.log(segs.length, 'parse', p.toFixed(1), 'mishaps', (performance.now() - t0).toFixed(2))
  }
  const hostile = ['a: ' + '['.repeat(200000), 'a: ' + '{x: "'.repeat(50000), `a: [${'"x" y, '.repeat(50000)}`, 'a:\n' + '  - x: y: z\n'.repeat(50000), 'a: ' + '# '.repeat(200000), 'a: ' + ': '.repeat(200000), ('a' + ' '.repeat(50000) + '\n').repeat(3), 'a: {' + 'b c, '.repeat(50000), "a: 'x\n  ".repeat(20000), '&a '.repeat(50000), '-\t'.repeat(50000), 'a: "' + '\n\n  x'.repeat(50000), 'a:\n' + Array.from({length: 3000}, (_, i) => ' '.repeat(i % 300) + 'b: 1').join('\n'), 'a: [' + '\n  b c'.repeat(50000), 'a: {' + '\n  b: c'.repeat(50000)]
  for (const h of hostile) { const segs = openDocument(h).segments; let t0 = performance.now(); for (const s of segs) parse(s); const p = performance.now() - t0; t0 = performance.now(); let n = 0; for (const s of segs) n += mishapsIn(s).length; console.log(JSON.stringify(h.slice(0, 30)), h.length, segs.length, 'parse', p.toFixed(0), 'mishaps', (performance.now() - t0).toFixed(0), n) }
})
