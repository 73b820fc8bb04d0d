import embed from 'vega-embed';

/** Draws horizontal bars with their values, a title and axes. */
export function draw(place, { title, bars }) {
  const { clientWidth: width, clientHeight: height } = place;
  const y = { field: 'label', type: 'nominal', sort: null, title: null, axis: { labelLimit: 170 } };
  const x = { field: 'value', type: 'quantitative', title: null, axis: { tickCount: 4 } };
  void embed(
    place,
    {
      title,
      width: width - 260,
      height: height - 80,
      data: { values: bars },
      encoding: { x, y },
      layer: [
        { mark: { type: 'bar', color: '#2b7366' } },
        {
          mark: { type: 'text', align: 'left', dx: 6 },
          encoding: { text: { field: 'text', type: 'nominal' } },
        },
      ],
    },
    { renderer: 'svg', actions: false },
  );
}
