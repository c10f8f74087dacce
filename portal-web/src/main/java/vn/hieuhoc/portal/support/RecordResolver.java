package vn.hieuhoc.portal.support;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets pages read records as they read beans: {@code #{row.title}} is {@code row.title()}. So are
 * methods without parameters that a record adds, such as {@code full()}.
 */
public class RecordResolver extends ELResolver {

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> methods = new HashMap<>();
          for (Method added : type.getDeclaredMethods()) {
            boolean reads =
                Modifier.isPublic(added.getModifiers())
                    && !Modifier.isStatic(added.getModifiers())
                    && added.getParameterCount() == 0
                    && added.getReturnType() != void.class;
            if (reads) {
              added.setAccessible(true);
              methods.put(added.getName(), added);
            }
          }
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            methods.put(component.getName(), accessor);
          }
          return Map.copyOf(methods);
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return accessor.invoke(base);
    } catch (InvocationTargetException failed) {
      throw new ELException(failed.getCause());
    } catch (IllegalAccessException hidden) {
      throw new PropertyNotFoundException(hidden);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    return accessor.getReturnType();
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (accessor(base, property) != null) {
      throw new PropertyNotWritableException(String.valueOf(property));
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (accessor(base, property) != null) {
      context.setPropertyResolved(base, property);
    }
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static Method accessor(Object base, Object property) {
    return base instanceof Record && property != null
        ? ACCESSORS.get(base.getClass()).get(property.toString())
        : null;
  }
}
