/**
 * Leaves some dynamic imports to bundles of their own, so that they are read only when they are needed.
 *
 * @param {Record<string, string>} bundles how the imported modules' paths end → the bundle, beside the importing one
 * @returns {import('esbuild').Plugin}
 */
export function separateBundles(bundles) {
  return {
    name: 'separate-bundles',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, kind }) => {
        if (kind !== 'dynamic-import') return undefined
        const bundle = Object.entries(bundles).find(([ending]) => path.endsWith(ending))?.[1]
        if (bundle === undefined) throw new Error(`${path} needs a bundle in scripts/build.mjs`)
        return { path: `./${bundle}`, external: true }
      })
    },
  }
}
