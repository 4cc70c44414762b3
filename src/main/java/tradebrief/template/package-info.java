/**
 * What a report holds, read from {@code report-templates}: opens with TemplateReader. A template is
 * data; nothing in it is run.
 */
@NullMarked
package tradebrief.template;

import org.jspecify.annotations.NullMarked;
