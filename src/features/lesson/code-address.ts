/** True for hosts that no other machine can reach. */
export const isLocal = (host: string): boolean => /^(localhost|127\.|\[::1\])/.test(host);
