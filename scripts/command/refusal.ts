/** Why a command cannot do what it is asked for, in one line. */
export class Refusal extends Error {}
