/**
 * The folder that the paths given to a script are meant from. npm runs scripts in the project's folder and says from
 * where it was called; a script that another one starts, as a test does, hears that too and must not take it for its own.
 */
export const callersFolder = (script: string, env: Readonly<Record<string, string | undefined>>): string =>
  (env.npm_lifecycle_event === script && env.INIT_CWD) || process.cwd()
