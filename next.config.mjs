import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // The export as Next writes it; scripts/build.ts makes the plain site in out/ of it.
  distDir: '.export',
  trailingSlash: true,
  reactStrictMode: true,
  // Read as they are: bundled, these alone would make the build longer by a quarter.
  serverExternalPackages: [
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-csl',
    '@citation-js/plugin-ris',
  ],
  // A fixed id makes two builds of one commit byte-identical.
  generateBuildId: () => 'point-by-point',
  // Names in the export are hashes of paths from here; a lock file in a folder above would move it otherwise.
  turbopack: { root: dirname(fileURLToPath(import.meta.url)) },
}
