/** Sets the address at the time of printing, for the margin of each sheet (print.css). */
export function printAddress(): void {
  addEventListener('beforeprint', () => {
    document.documentElement.dataset['paperAddress'] = location.href;
  });
}
