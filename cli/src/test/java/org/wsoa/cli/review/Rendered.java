package org.wsoa.cli.review;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The look at a plan filled in alone, without the page around it. */
final class Rendered {
  private Rendered() {}

  static String of(Look look) throws IOException, TemplateException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(Look.class, "");
    configuration.setObjectWrapper(
        new DefaultObjectWrapper(Configuration.VERSION_2_3_34) {
          @Override
          public @Nullable TemplateModel wrap(@Nullable Object value)
              throws TemplateModelException {
            return super.wrap(
                value instanceof Optional<?> optional ? optional.orElse(null) : value);
          }
        });
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    StringWriter page = new StringWriter();
    configuration.getTemplate("look.ftlh").process(Map.of("look", look), page);
    return page.toString();
  }
}
