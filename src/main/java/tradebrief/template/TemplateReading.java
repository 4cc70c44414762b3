package tradebrief.template;

import java.util.List;
import java.util.Optional;
import tradebrief.model.Finding;

/**
 * What came of reading a template.
 *
 * @param template empty when there is a finding
 * @param findings everything wrong, by place
 */
public record TemplateReading(Optional<Template> template, List<Finding> findings) {}
