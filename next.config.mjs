/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  // A fixed id makes two builds of one commit byte-identical.
  generateBuildId: () => 'point-by-point',
}
