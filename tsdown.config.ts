// How the packages are built. The entries are those of each package's `exports`, so that a new one is written down once.
import { defineConfig, type UserConfig } from 'tsdown'
import { bundleStyles } from './scripts/bundle-styles.ts'
import { exportTargets, publishedPackages } from './scripts/published-packages.ts'

/** The sandbox's command runs from its sources here, with a condition that means nothing where it is installed. */
const plainShebang = {
  name: 'plain-shebang',
  transform: (code: string) => (code.startsWith('#!') ? code.replace(/^.*/, '#!/usr/bin/env node') : null),
}

export default defineConfig(
  publishedPackages.map((published): UserConfig => ({
    name: published.name,
    cwd: published.folder,
    root: 'src',
    entry: exportTargets(published).flatMap(({ source }) => (/\.tsx?$/.test(source) ? [source] : [])),
    // File by file: a page pays for what it imports, and "use client" stays in the files that have it.
    unbundle: true,
    platform: 'neutral',
    deps: { neverBundle: /^node:/, onlyBundle: [] },
    target: 'es2022',
    dts: true,
    fixedExtension: false,
    tsconfig: 'tsconfig.build.json',
    checks: { moduleLevelDirective: false, pluginTimings: false },
    plugins: [plainShebang],
    report: false,
    logLevel: 'warn',
    // The build always warns once: of TypeScript 7, whose interface for tools is young.
    failOnWarn: false,
    onSuccess: () => bundleStyles(published),
  })),
)
