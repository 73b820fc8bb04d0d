/** Has the address of the page, as it is when it is printed, stand in the margin of each sheet (print.css). */
export function printAddress(): void {
  addEventListener('beforeprint', () => {
    document.documentElement.dataset['paperAddress'] = location.href;
  });
}
