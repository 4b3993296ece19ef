// What the types of @rc-ex/core declare differently from what the platform does, with the reason. An entry that nothing needs any more
// is reported.

/** Types that the client's generator merged from several: the union that they stand for. */
export const unions = {};

/** Errors of the compiler that are mistakes of the declarations: the type of the whole value, part of the message, and the reason. */
export const known = [];
