/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // The export as Next writes it; scripts/build.ts makes the plain site in out/ of it.
  distDir: '.export',
  trailingSlash: true,
  reactStrictMode: true,
  // A fixed id makes two builds of one commit byte-identical.
  generateBuildId: () => 'point-by-point',
}
