/**
 * Builds what browsers load: style, script and fonts, small and under names with a hash of their content.
 * @param {string} root the folder of package.json
 * @param {string} outdir where they go
 * @returns {Promise<void>} rejected where a source does not compile; what is wrong is printed
 */
export const buildAssets = async (root, outdir) => {
  // Loaded late: a first start comes here before it is installed.
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: ['assets/app.ts', 'assets/app.css'],
    outdir,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    logLevel: 'warning',
  })
}
