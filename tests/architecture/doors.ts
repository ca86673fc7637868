/** What each door exports at run time, sorted. A change here is a change of the public interface. */
export const doors: Record<string, readonly string[]> = {};
