import { compare } from '../compare'

/** A comparison with every reading, and markup in one of the texts. */
export const comparison = compare([
  {
    id: 'a',
    name: 'First *draft*',
    text: `1. The armed forces of the island will have at most 600,000 personnel in peacetime.
2. Visitors pay a fee for the ferry.
3. The council will repair the lighthouse and pay the keeper.`,
  },
  {
    id: 'b',
    name: 'Second draft',
    text: `1. The armed forces of the island will have at most 800,000 personnel in peacetime.
2. <script>alert(1)</script> Dogs* are kept on a lead.
3. The council will repair the lighthouse.
4. The council will pay the keeper.`,
  },
])
