package org.wsoa.cli.review;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows templates the records of the model as they are; an empty optional is a missing value. */
final class ModelWrapper extends DefaultObjectWrapper {
  ModelWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
  }
}
