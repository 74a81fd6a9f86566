/**
 * How the practice record system's pages look, by name. SMART App Launch 2.2, "Styling". `plain` says nothing that changes colours, so that a
 * person's choice of dark or light is seen; the others are for trying what is taken over and what is not.
 */
export const STYLES: Readonly<Record<string, unknown>> = {
  plain: { dim_font_size: '14px', dim_border_radius: '4px', dim_spacing_size: '8px' },
  // Its highlight is too faint for a text.
  cream: {
    color_background: '#edeae3',
    color_text: '#303030',
    color_highlight: '#69b5ce',
    color_error: '#9e2d2d',
    color_success: '#498e49',
    color_modal_backdrop: '',
    font_family_body: "Georgia, Times, 'Times New Roman', serif;",
  },
  night: { color_background: '#101418', color_text: '#f2f4f5', color_highlight: '#8fd0ff' },
  faint: { color_background: '#ffffff', color_text: '#9a9a9a' },
  hostile: { color_background: 'url(https://elsewhere.example/x)', font_family_body: 'Arial' },
}
