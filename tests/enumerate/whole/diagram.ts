/** A set of points, as a node of a shared decision diagram. `NONE` holds no point, `ALL` every one. Equal sets are equal numbers. */
export type Node = number
export const NONE: Node = 0
export const ALL: Node = 1

/** Results of the last few million operations are kept; an older one is worked out again. */
const CACHE = 1 << 22
/** Questions by level, with those of their answers that are meant. */
export type FreeQuestions = ReadonlyMap<number, readonly number[]>
type Kept = { readonly keys: Float64Array; readonly results: Int32Array }
const kept = (size = CACHE): Kept => ({ keys: new Float64Array(size), results: new Int32Array(size) })

/**
 * Sets of points of a product space, as reduced ordered multi-valued decision diagrams: at each level a question with so many answers,
 * and for each answer what is left to be asked. Two sets are the same exactly when their nodes are.
 */
export class Diagram {
  readonly arities: readonly number[]
  #level = new Int32Array(1 << 16)
  #first = new Int32Array(1 << 16)
  #children = new Int32Array(1 << 18)
  #used = 0
  #nodes = 2
  #table = new Int32Array(1 << 17)
  /** By node, plus one: 0 is not worked out yet. */
  #negated = new Int32Array(1 << 16)
  /** Children of the nodes that are being worked out, the innermost on top. */
  #stack = new Int32Array(1 << 16)
  #top = 0
  readonly #ands = kept()
  readonly #ors = kept()
  readonly #minuses = kept()
  #given: Kept & { readonly answers: ReadonlyMap<number, number>; readonly last: number } = { answers: new Map(), last: -1, ...kept(0) }
  #met: Kept & { readonly free: FreeQuestions } = { free: new Map(), ...kept(0) }

  constructor(arity: readonly number[]) {
    this.arities = arity
    this.#level[NONE] = arity.length
    this.#level[ALL] = arity.length
    this.#negated[NONE] = ALL + 1
    this.#negated[ALL] = NONE + 1
  }

  get size(): number {
    return this.#nodes
  }

  levelOf(node: Node): number {
    return this.#level[node] as number
  }

  childOf(node: Node, answer: number): Node {
    return this.#children[(this.#first[node] as number) + answer] as Node
  }

  /** The points whose answer at this level is one of those for which `holds`. */
  where(level: number, holds: (answer: number) => boolean): Node {
    return this.branch(
      level,
      Array.from({ length: this.arities[level] ?? 0 }, (_, answer) => (holds(answer) ? ALL : NONE)),
    )
  }

  /** At this level, for each answer, the set that follows (which may only ask about later levels). */
  branch(level: number, children: readonly Node[]): Node {
    const base = this.#reserve(children.length)
    this.#stack.set(children, base)
    return this.#popped(level, base, children.length)
  }

  and(a: Node, b: Node): Node {
    if (a === NONE || b === NONE) return NONE
    if (a === ALL || a === b) return b
    if (b === ALL) return a
    return this.#combined(this.#ands, Math.min(a, b), Math.max(a, b))
  }

  or(a: Node, b: Node): Node {
    if (a === ALL || b === ALL) return ALL
    if (a === NONE || a === b) return b
    if (b === NONE) return a
    return this.#combined(this.#ors, Math.min(a, b), Math.max(a, b))
  }

  /** The points of the one that are not in the other. */
  minus(a: Node, b: Node): Node {
    if (a === NONE || b === ALL || a === b) return NONE
    if (b === NONE) return a
    if (a === ALL) return this.not(b)
    return this.#combined(this.#minuses, a, b)
  }

  not(a: Node): Node {
    const found = this.#negated[a] as number
    if (found !== 0) return found - 1
    const level = this.levelOf(a)
    const arity = this.arities[level] as number
    const base = this.#reserve(arity)
    for (let answer = 0; answer < arity; answer++) {
      const child = this.not(this.childOf(a, answer))
      this.#stack[base + answer] = child
    }
    const result = this.#popped(level, base, arity)
    this.#negated[a] = result + 1
    this.#negated[result] = a + 1
    return result
  }

  every(nodes: Iterable<Node>): Node {
    let all: Node = ALL
    for (const node of nodes) all = this.and(all, node)
    return all
  }

  any(nodes: Iterable<Node>): Node {
    let any: Node = NONE
    for (const node of nodes) any = this.or(any, node)
    return any
  }

  /** What is left of the set once these questions (by level) have these answers; the levels no longer matter afterwards. */
  given(a: Node, answers: ReadonlyMap<number, number>): Node {
    if (this.#given.answers !== answers) this.#given = { answers, last: Math.max(...answers.keys()), ...kept() }
    return this.#restricted(a, answers)
  }

  /**
   * The points of `a` for which some of these answers to the `free` questions leads into `b`. `a` asks none of the free questions. Not by
   * forming all of `b` with any answer first: that may be large where nothing of it meets `a`.
   */
  meeting(a: Node, b: Node, free: FreeQuestions): Node {
    if (this.#met.free !== free) this.#met = { free, ...kept() }
    return this.#meeting(a, b, free)
  }

  /** How many points the set holds. */
  count(a: Node): bigint {
    return this.counts(a)(a) * this.#product(0, this.levelOf(a))
  }

  /** For the nodes below `a`: the number of points over the levels from that node's own on. */
  counts(a: Node): (node: Node) => bigint {
    const known = new Map<Node, bigint>([
      [NONE, 0n],
      [ALL, 1n],
    ])
    const count = (node: Node): bigint => {
      const found = known.get(node)
      if (found !== undefined) return found
      const level = this.levelOf(node)
      const sum = this.#childrenOf(node).reduce((total, child) => total + count(child) * this.#product(level + 1, this.levelOf(child)), 0n)
      known.set(node, sum)
      return sum
    }
    count(a)
    return count
  }

  holds(a: Node, point: readonly number[]): boolean {
    let node = a
    while (node > ALL) node = this.childOf(node, point[this.levelOf(node)] ?? 0)
    return node === ALL
  }

  /** The levels that the set depends on. */
  support(a: Node): ReadonlySet<number> {
    const levels = new Set<number>()
    const seen = new Set<Node>()
    const visit = (node: Node): void => {
      if (node <= ALL || seen.has(node)) return
      seen.add(node)
      levels.add(this.levelOf(node))
      for (const child of this.#childrenOf(node)) visit(child)
    }
    visit(a)
    return levels
  }

  #product(from: number, to: number): bigint {
    return this.arities.slice(from, to).reduce((product, arity) => product * BigInt(arity), 1n)
  }

  #childrenOf(node: Node): Node[] {
    const first = this.#first[node] as number
    const children: Node[] = []
    for (let answer = 0; answer < (this.arities[this.levelOf(node)] ?? 0); answer++) children.push(this.#children[first + answer] as Node)
    return children
  }

  #restricted(a: Node, answers: ReadonlyMap<number, number>): Node {
    const level = this.levelOf(a)
    if (level > this.#given.last) return a
    const { keys, results } = this.#given
    const slot = slotOf(a, 0)
    if (keys[slot] === a) return results[slot] as Node
    const answer = answers.get(level)
    const result = answer === undefined ? this.#restrictedEach(a, level, answers) : this.#restricted(this.childOf(a, answer), answers)
    keys[slot] = a
    results[slot] = result
    return result
  }

  #restrictedEach(a: Node, level: number, answers: ReadonlyMap<number, number>): Node {
    const arity = this.arities[level] as number
    const base = this.#reserve(arity)
    for (let answer = 0; answer < arity; answer++) {
      const child = this.#restricted(this.childOf(a, answer), answers)
      this.#stack[base + answer] = child
    }
    return this.#popped(level, base, arity)
  }

  #combined(kept: Kept, a: Node, b: Node): Node {
    const key = a * 0x4000000 + b
    const slot = slotOf(a, b)
    if (kept.keys[slot] === key) return kept.results[slot] as Node
    const [levelA, levelB] = [this.levelOf(a), this.levelOf(b)]
    const level = Math.min(levelA, levelB)
    const arity = this.arities[level] as number
    const base = this.#reserve(arity)
    for (let answer = 0; answer < arity; answer++) {
      const left = levelA === level ? this.childOf(a, answer) : a
      const right = levelB === level ? this.childOf(b, answer) : b
      // The stack may be another, larger one afterwards.
      const child = kept === this.#ands ? this.and(left, right) : kept === this.#ors ? this.or(left, right) : this.minus(left, right)
      this.#stack[base + answer] = child
    }
    const result = this.#popped(level, base, arity)
    kept.keys[slot] = key
    kept.results[slot] = result
    return result
  }

  #meeting(a: Node, b: Node, free: FreeQuestions): Node {
    if (a === NONE || b === NONE) return NONE
    if (b === ALL) return a
    const key = a * 0x4000000 + b
    const slot = slotOf(a, b)
    if (this.#met.keys[slot] === key) return this.#met.results[slot] as Node
    const meant = free.get(this.levelOf(b))
    const result =
      meant !== undefined && this.levelOf(b) < this.levelOf(a) ? this.#meetingAny(a, b, free, meant) : this.#meetingEach(a, b, free)
    this.#met.keys[slot] = key
    this.#met.results[slot] = result
    return result
  }

  #meetingAny(a: Node, b: Node, free: FreeQuestions, meant: readonly number[]): Node {
    let any: Node = NONE
    for (const answer of meant) {
      any = this.or(any, this.#meeting(a, this.childOf(b, answer), free))
      if (any === a) break
    }
    return any
  }

  #meetingEach(a: Node, b: Node, free: FreeQuestions): Node {
    const [levelA, levelB] = [this.levelOf(a), this.levelOf(b)]
    const level = Math.min(levelA, levelB)
    const arity = this.arities[level] as number
    const base = this.#reserve(arity)
    for (let answer = 0; answer < arity; answer++) {
      const child = this.#meeting(levelA === level ? this.childOf(a, answer) : a, levelB === level ? this.childOf(b, answer) : b, free)
      this.#stack[base + answer] = child
    }
    return this.#popped(level, base, arity)
  }

  #reserve(count: number): number {
    const base = this.#top
    this.#top += count
    while (this.#top > this.#stack.length) this.#stack = doubled(this.#stack)
    return base
  }

  /** The node with the children that lie on top of the stack, which is then as it was before they were put there. */
  #popped(level: number, base: number, arity: number): Node {
    const stack = this.#stack
    this.#top = base
    const only = stack[base] as Node
    let answer = 1
    while (answer < arity && stack[base + answer] === only) answer += 1
    if (answer === arity) return only
    const mask = this.#table.length - 1
    let at = hashOf(level, stack, base, arity) & mask
    for (let node = this.#table[at] as number; node !== 0; at = (at + 1) & mask, node = this.#table[at] as number)
      if (this.#isSame(node, level, base, arity)) return node
    return this.#added(at, level, base, arity)
  }

  #isSame(node: Node, level: number, base: number, arity: number): boolean {
    if (this.#level[node] !== level) return false
    const first = this.#first[node] as number
    for (let answer = 0; answer < arity; answer++) if (this.#children[first + answer] !== this.#stack[base + answer]) return false
    return true
  }

  #added(at: number, level: number, base: number, arity: number): Node {
    const node = this.#nodes
    this.#nodes += 1
    if (node >= this.#level.length)
      [this.#level, this.#first, this.#negated] = [doubled(this.#level), doubled(this.#first), doubled(this.#negated)]
    while (this.#used + arity > this.#children.length) this.#children = doubled(this.#children)
    this.#level[node] = level
    this.#first[node] = this.#used
    this.#children.set(this.#stack.subarray(base, base + arity), this.#used)
    this.#used += arity
    this.#table[at] = node
    if (this.#nodes * 2 > this.#table.length) this.#rehash()
    return node
  }

  #rehash(): void {
    this.#table = new Int32Array(this.#table.length * 2)
    const mask = this.#table.length - 1
    for (let node = 2; node < this.#nodes; node++) {
      const level = this.levelOf(node)
      let at = hashOf(level, this.#children, this.#first[node] as number, this.arities[level] as number) & mask
      while (this.#table[at] !== 0) at = (at + 1) & mask
      this.#table[at] = node
    }
  }
}

function slotOf(a: Node, b: Node): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & (CACHE - 1)
}

function hashOf(level: number, children: Int32Array, from: number, arity: number): number {
  let hash = Math.imul(level + 1, 0x27d4eb2f)
  for (let at = from; at < from + arity; at++) hash = Math.imul(hash ^ (children[at] as number), 0x9e3779b1) ^ (hash >>> 15)
  return hash ^ (hash >>> 13)
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
