package tradebrief.template;

import java.util.List;
import java.util.Optional;
import tradebrief.model.Finding;

/**
 * What came of reading a template.
 *
 * @param template what could be understood of it, with nothing in the place of what could not;
 *     empty when that is all
 * @param findings everything wrong, by place
 */
public record TemplateReading(Optional<Template> template, List<Finding> findings) {}
