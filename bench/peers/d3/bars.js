import { axisBottom, axisLeft, max, scaleBand, scaleLinear, select } from 'd3';

/** Draws horizontal bars with their values, a title and two axes. */
export function draw(place, { title, bars }) {
  const { clientWidth: width, clientHeight: height } = place;
  const margin = { top: 36, right: 64, bottom: 28, left: 240 };
  const x = scaleLinear([0, max(bars, (bar) => bar.value)], [margin.left, width - margin.right]).nice();
  const y = scaleBand(
    bars.map(({ label }) => label),
    [margin.top, height - margin.bottom],
  ).padding(0.2);
  const svg = select(place).append('svg').attr('width', width).attr('height', height);
  svg.append('text').attr('y', 20).attr('font-weight', 600).text(title);
  const groups = svg.selectAll('g').data(bars).join('g');
  groups
    .append('rect')
    .attr('x', x(0))
    .attr('y', (bar) => y(bar.label))
    .attr('width', (bar) => x(bar.value) - x(0))
    .attr('height', y.bandwidth())
    .attr('fill', '#2b7366');
  groups
    .append('text')
    .attr('x', (bar) => x(bar.value) + 6)
    .attr('y', (bar) => y(bar.label) + y.bandwidth() / 2)
    .attr('dy', '0.35em')
    .text((bar) => bar.text);
  svg
    .append('g')
    .attr('transform', `translate(0,${height - margin.bottom})`)
    .call(axisBottom(x).ticks(4));
  svg.append('g').attr('transform', `translate(${margin.left},0)`).call(axisLeft(y).tickSize(0));
}
