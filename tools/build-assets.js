/**
 * Builds the style, script and fonts for browsers, minified and with a hash of their content in their names.
 * @param {string} root the folder of package.json
 * @param {string} outdir the folder for the result
 * @returns {Promise<void>} rejected where a source does not compile; the errors are printed
 */
export const buildAssets = async (root, outdir) => {
  // Loaded here, because on a first start esbuild is not installed when this file is loaded.
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
