/**
 * The report as a tagged PDF that passes PDF/UA-1 and PDF/A-2a.
 *
 * <p>Beneath the renderer lies a small drawing layer. {@link tradebrief.render.pdf.TaggedDocument}
 * takes a list of {@link tradebrief.render.pdf.Block}s; each block breaks its text into lines and
 * gives {@link tradebrief.render.pdf.Box}es, the {@link tradebrief.render.pdf.Paginator} puts the
 * boxes on pages, and only then is anything drawn, on the {@link tradebrief.render.pdf.Canvas}.
 * OpenPDF's own paragraphs and tables are not used, as they tag nothing.
 */
package tradebrief.render.pdf;
