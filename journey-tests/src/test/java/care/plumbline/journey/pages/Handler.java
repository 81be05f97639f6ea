package care.plumbline.journey.pages;

import java.lang.reflect.Method;

/// The method that answers a route.
///
/// @param path As it is written in the mapping: `/patients/{patient}/goals`.
public record Handler(String service, String verb, String path, Method method) {}
