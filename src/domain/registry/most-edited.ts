/** Records of one edit: as many as are weighed against the rules and what is stored within the patience of somebody who waits. */
export const mostEdited = 5000
